import { model } from '../../../evidence/model.ts';
import { KIND_NAMES } from '../../../evidence/why-not.ts';
import type { AttributeKind } from '../../../graph/attribute-kind.ts';
import { partiesOfAttributes, sharedAmong } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { byPages } from '../../pages.ts';
import { type FlagDraft, flagId } from '../draft.ts';
import type { FlagSettings } from '../settings.ts';
import { INNOCENT } from './innocent.ts';
import { withArticle } from './new-link.ts';

/** Kinds of which many sharing one is no news, or says nothing of who is behind it. */
const LEFT_OUT: readonly string[] = ['ip_address', 'reference', 'government_id'];
/** Parties that such a flag names. */
const NAMED = 50;

/** Values that have come to be shared by as many parties as a size, one flag for each size; raised once. */
export async function hubsGrown(
  store: Runner,
  values: Iterable<string>,
  { hubSizes }: FlagSettings,
): Promise<FlagDraft[]> {
  const least = Math.min(...hubSizes);
  const keys = [...values].filter((key) => !LEFT_OUT.includes(key.slice(0, key.indexOf(':'))));
  const counts = (await byPages(keys, (page) => sharedAmong(store, { keys: page }))).filter(
    ({ parties }) => parties >= least,
  );
  const holding = new Map<string, string[]>();
  const rows = await byPages(
    counts.map(({ attribute }) => attribute),
    (page) => partiesOfAttributes(store, { keys: page, limit: NAMED }),
  );
  for (const { attribute, party } of rows) holding.set(attribute, [...(holding.get(attribute) ?? []), party]);
  return counts.flatMap(({ attribute, kind, value, parties }) =>
    hubSizes
      .filter((size) => parties >= size)
      .map((size): FlagDraft => {
        const name = KIND_NAMES[kind as AttributeKind];
        return {
          id: flagId('hub_grew', [], `${attribute} ${size}`),
          rule: 'hub_grew',
          about: `${attribute} ${size}`,
          subjects: holding.get(attribute) ?? [],
          attributes: [attribute],
          bits: 0,
          severity: 'low',
          summary: `${size} parties or more have come to share ${withArticle(name)}, ${value}.`,
          innocent: INNOCENT[kind as AttributeKind],
          evidence: [
            {
              kind,
              key: attribute,
              shown: value,
              explanation: `${parties} parties hold it.`,
              bits: null,
              records: [],
            },
          ],
          model: model.version,
        };
      }),
  );
}
