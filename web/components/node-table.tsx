import { useMemo, useState } from 'react';
import { formatBits, formatCount } from '../state/format.ts';
import { asNodeKind, isParty, KINDS } from '../state/kind.ts';
import { selectOnly, toggle } from '../state/selection.ts';
import { countWord, type NodeColumn, nodeRows, type Sorting, sortRows } from '../state/table.ts';
import { Icon, KindMark } from './icon.tsx';
import type { TableProps } from './table-props.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useWorkspace } from './workspace-actions.ts';

const columns: readonly { readonly column: NodeColumn; readonly label: string; readonly number?: boolean }[] = [
  { column: 'kind', label: 'Kind' },
  { column: 'label', label: 'Name or value' },
  { column: 'detail', label: 'About' },
  { column: 'count', label: 'Count', number: true },
  { column: 'neighbours', label: 'In view', number: true },
  { column: 'left', label: 'Left out', number: true },
  { column: 'bits', label: 'Bits', number: true },
];

/** Parties and values in view, a row each. */
export function NodeTable({ model, network, selection }: TableProps) {
  const { select, askExpand, hide, pin } = useWorkspace();
  const [sorting, setSorting] = useState<Sorting<NodeColumn>>({ column: 'kind', descending: false });
  const rows = useMemo(() => sortRows(nodeRows(model, network), sorting), [model, network, sorting]);
  const body = useRowKeys(
    rows.map((row) => row.key),
    selection.nodes.at(-1),
  );
  return (
    <table className="table dense">
      <thead>
        <tr>
          {columns.map(({ column, label, number }) => {
            const sorted = sorting.column === column;
            return (
              <th
                key={column}
                scope="col"
                className={number ? 'number' : `column-${column}`}
                aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className="sort"
                  onClick={() => setSorting({ column, descending: sorted ? !sorting.descending : number === true })}
                >
                  {label}
                  {sorted && <Icon name={sorting.descending ? 'descending' : 'ascending'} size={12} />}
                </button>
              </th>
            );
          })}
          <th scope="col">
            <span className="unseen">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, at) => {
          const chosen = selection.nodes.includes(row.key);
          return (
            <tr
              key={row.key}
              data-row={row.key}
              tabIndex={at === 0 ? 0 : -1}
              aria-selected={chosen}
              className={chosen ? 'chosen' : undefined}
              onMouseDown={(event) => event.shiftKey && event.preventDefault()}
              onClick={(event) =>
                select(
                  event.shiftKey || event.ctrlKey || event.metaKey ? toggle(selection, row.key) : selectOnly(row.key),
                )
              }
              onKeyDown={(event) => {
                if (event.target !== event.currentTarget) return;
                if (event.key === 'Enter') select(selectOnly(row.key));
                else if (event.key === ' ') select(toggle(selection, row.key));
                else return;
                event.preventDefault();
              }}
            >
              <td>
                <span className="with-mark">
                  <KindMark kind={row.kind} size={18} />
                  {KINDS[asNodeKind(row.kind)].one}
                </span>
              </td>
              <td className={isParty(row.kind) ? 'cut-cell strong' : 'cut-cell raw'} dir="auto" title={row.label}>
                {row.label}
              </td>
              <td className="cut-cell quiet column-detail" dir="auto" title={row.detail}>
                {row.detail}
              </td>
              <td className="number">
                {formatCount(row.count)} <span className="quiet">{countWord(row)}</span>
              </td>
              <td className="number">{formatCount(row.neighbours)}</td>
              <td className="number">{row.left === 0 ? '' : formatCount(row.left)}</td>
              <td className="number">{row.bits === undefined ? '' : formatBits(row.bits)}</td>
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: keeps a press on a button from choosing the row */}
              <td className="row-actions" onClick={(event) => event.stopPropagation()}>
                <RowButton icon="expand" label={`Expand ${row.label}`} onClick={() => askExpand(row.key)} />
                <RowButton
                  icon="pin"
                  label={`${row.pinned ? 'Let go of' : 'Pin'} ${row.label}`}
                  pressed={row.pinned}
                  onClick={() => pin([row.key])}
                />
                <RowButton icon="hide" label={`Hide ${row.label}`} onClick={() => hide([row.key])} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface RowButtonProps {
  readonly icon: 'expand' | 'pin' | 'hide';
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function RowButton({ icon, label, pressed, onClick }: RowButtonProps) {
  return (
    <button
      type="button"
      className="plain"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      tabIndex={-1}
      onClick={onClick}
    >
      <Icon name={icon} size={14} />
    </button>
  );
}
