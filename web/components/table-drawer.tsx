import { useEffect, useMemo, useRef, useState } from 'react';
import { formatBits, formatCount } from '../state/format.ts';
import { asNodeKind, isParty, KINDS } from '../state/kind.ts';
import { linkId, type NetworkModel, type VisibleNetwork } from '../state/network-model.ts';
import { type Selection, selectOnly, toggle } from '../state/selection.ts';
import { countWord, type NodeColumn, nodeRows, type Sorting, sortRows } from '../state/table.ts';
import { Icon, KindMark } from './icon.tsx';
import { useWorkspace } from './workspace-actions.ts';

interface TableDrawerProps {
  readonly model: NetworkModel;
  readonly network: VisibleNetwork;
  readonly selection: Selection;
}

const columns: readonly { readonly column: NodeColumn; readonly label: string; readonly number?: boolean }[] = [
  { column: 'kind', label: 'Kind' },
  { column: 'label', label: 'Name or value' },
  { column: 'detail', label: 'About' },
  { column: 'count', label: 'Count', number: true },
  { column: 'neighbours', label: 'In view', number: true },
  { column: 'left', label: 'Left out', number: true },
  { column: 'bits', label: 'Bits', number: true },
];

/** The same set as the canvas, as rows: selecting in one selects in the other, and it does all that the canvas does. */
export function TableDrawer(props: TableDrawerProps) {
  const [tab, setTab] = useState<'nodes' | 'links'>('nodes');
  return (
    <section className="drawer" aria-label="Table">
      <div className="drawer-head" role="tablist" aria-label="Rows">
        {(['nodes', 'links'] as const).map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab === name}
            aria-controls="drawer-rows"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setTab(name)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
              const other = name === 'nodes' ? 'links' : 'nodes';
              setTab(other);
              document.getElementById(`tab-${other}`)?.focus();
            }}
          >
            {name === 'nodes' ? 'Parties and values' : 'Links'}{' '}
            <span className="quiet">
              {formatCount(name === 'nodes' ? props.network.nodes.size : props.network.links.size)}
            </span>
          </button>
        ))}
      </div>
      <div className="drawer-rows" id="drawer-rows" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'nodes' ? <NodeTable {...props} /> : <LinkTable {...props} />}
      </div>
    </section>
  );
}

function NodeTable({ model, network, selection }: TableDrawerProps) {
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

const conflictWords = { yes: 'different people', no: 'one person', unknown: 'unknown' } as const;

function LinkTable({ network, selection }: TableDrawerProps) {
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

/** Arrow keys between rows, and the chosen row brought into view when it was chosen elsewhere. */
function useRowKeys(keys: readonly string[], chosen: string | undefined) {
  const body = useRef<HTMLTableSectionElement>(null);
  const order = useRef(keys);
  order.current = keys;
  useEffect(() => {
    const rows = body.current;
    if (rows === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const row = (event.target as HTMLElement).closest('tr');
      const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
      if (!(next instanceof HTMLElement)) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    };
    rows.addEventListener('keydown', onKeyDown);
    return () => rows.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(() => {
    if (chosen === undefined || body.current?.contains(document.activeElement)) return;
    const row = [...(body.current?.rows ?? [])].find((one) => one.dataset.row === chosen);
    row?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return body;
}
