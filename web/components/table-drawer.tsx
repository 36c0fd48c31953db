import { useState } from 'react';
import { formatCount } from '../state/format.ts';
import { LinkTable } from './link-table.tsx';
import { NodeTable } from './node-table.tsx';
import type { TableProps } from './table-props.ts';

/** The same set as the canvas, as rows: selecting in one selects in the other, and it does all that the canvas does. */
export function TableDrawer(props: TableProps) {
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
