import { asNodeKind, KINDS, kindOfKey } from '../state/kind.ts';
import type { EntryLineFragment } from '../state/operations.generated.ts';
import { KindMark } from './icon.tsx';

/** The value that an entry is about, as it is shown; a key of a value that is gone may be sealed, so it is not. */
export function ValueName({ entry }: { readonly entry: Pick<EntryLineFragment, 'attribute' | 'attributeKey'> }) {
  const kind = entry.attribute?.kind ?? kindOfKey(entry.attributeKey);
  return (
    <span className="with-mark value-name">
      <KindMark kind={kind} size={18} />
      <span className="unseen">{KINDS[asNodeKind(kind)].one} </span>
      {entry.attribute === null ? (
        <span className="quiet">a value that nobody holds any more</span>
      ) : (
        <span className="raw cut" dir="auto">
          {entry.attribute.value}
        </span>
      )}
    </span>
  );
}
