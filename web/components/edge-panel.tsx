import { useState } from 'react';
import { formatBits } from '../state/format.ts';
import { asNodeKind, KINDS } from '../state/kind.ts';
import { linkId, type NetworkEdge, type VisibleNetwork } from '../state/network-model.ts';
import { KindMark } from './icon.tsx';
import { WhyPanel } from './why-panel.tsx';

interface EdgePanelProps {
  readonly edge: NetworkEdge;
  readonly network: VisibleNetwork;
}

/** An edge says that a party holds a value; why it matters is a question about two parties, so it asks which other one. */
export function EdgePanel({ edge, network }: EdgePanelProps) {
  const others = (network.neighbours.get(edge.attribute) ?? [])
    .filter((key) => key !== edge.party)
    .map((key) => ({ key, bits: network.links.get(linkId(edge.party, key))?.bits ?? 0 }))
    .sort((one, other) => other.bits - one.bits);
  const [chosen, setChosen] = useState<string>();
  const other = others.find(({ key }) => key === chosen) ?? others[0];
  const party = network.nodes.get(edge.party);
  const attribute = network.nodes.get(edge.attribute);
  if (party === undefined || attribute === undefined) return null;
  return (
    <>
      <header className="panel-head">
        <KindMark kind={attribute.kind} size={30} />
        <div>
          <h2 className="raw" dir="auto">
            {attribute.label}
          </h2>
          <p className="quiet">
            <span dir="auto">{party.label}</span> holds this {KINDS[asNodeKind(attribute.kind)].one.toLowerCase()} (
            {edge.uses.join(', ')}), worth up to {formatBits(edge.bits)} bits here
          </p>
        </div>
      </header>
      {edge.setAside !== null && (
        <p className="panel-note" dir="auto">
          <strong>Set aside.</strong> {edge.setAside}
        </p>
      )}
      {other === undefined ? (
        <p className="quiet">Nobody else in view holds it. Expand it to see who does.</p>
      ) : (
        <>
          {others.length > 1 && (
            <label className="field">
              <span>Compared with</span>
              <select value={other.key} onChange={(event) => setChosen(event.target.value)}>
                {others.map(({ key, bits }) => (
                  <option key={key} value={key}>
                    {network.nodes.get(key)?.label ?? key} ({formatBits(bits)} bits)
                  </option>
                ))}
              </select>
            </label>
          )}
          <WhyPanel a={edge.party} b={other.key} first={edge.attribute} />
        </>
      )}
    </>
  );
}
