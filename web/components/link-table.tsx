import { useMemo } from 'react';
import { formatBits } from '../state/format.ts';
import { KINDS } from '../state/kind.ts';
import { linkId } from '../state/network-model.ts';
import { selectOnly } from '../state/selection.ts';
import { KindMark } from './icon.tsx';
import type { TableProps } from './table-props.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useWorkspace } from './workspace-actions.ts';

const conflictWords = { yes: 'different people', no: 'one person', unknown: 'unknown' } as const;

/** Linked parties in view, a row a pair. */
export function LinkTable({ network, selection }: TableProps) {
  const { select } = useWorkspace();
  const links = useMemo(
    () =>
      [...network.links.values()].toSorted((a, b) => b.bits - a.bits || (linkId(a.a, a.b) < linkId(b.a, b.b) ? -1 : 1)),
    [network],
  );
  const [a, b] = selection.nodes;
  const pair = a !== undefined && b !== undefined && selection.nodes.length === 2 ? linkId(a, b) : undefined;
  const body = useRowKeys(
    links.map((link) => linkId(link.a, link.b)),
    pair,
  );
  const name = (key: string) => network.nodes.get(key)?.label ?? key;
  if (links.length === 0) return <p className="quiet pad">No two parties in view are linked.</p>;
  return (
    <table className="table dense">
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col">Party</th>
          <th scope="col">Share</th>
          <th scope="col">They claim to be</th>
          <th scope="col">Counts</th>
          <th scope="col" className="number">
            Bits
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {links.map((link, at) => {
          const id = linkId(link.a, link.b);
          const choose = () => select(selectOnly(link.a, link.b));
          return (
            <tr
              key={id}
              data-row={id}
              tabIndex={at === 0 ? 0 : -1}
              aria-selected={id === pair}
              className={id === pair ? 'chosen' : undefined}
              onClick={choose}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                choose();
              }}
            >
              <td className="cut-cell strong" dir="auto">
                {name(link.a)}
              </td>
              <td className="cut-cell strong" dir="auto">
                {name(link.b)}
              </td>
              <td>
                <span className="with-mark">
                  {link.kinds.map((kind) => (
                    <KindMark key={kind} kind={kind} size={16} />
                  ))}
                  <span className="unseen">{link.kinds.map((kind) => KINDS[kind].one).join(', ')}</span>
                </span>
              </td>
              <td>{conflictWords[link.conflict]}</td>
              <td>{link.association ? 'by association' : link.bits <= 0 ? 'set aside' : 'yes'}</td>
              <td className="number">{formatBits(link.bits)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
