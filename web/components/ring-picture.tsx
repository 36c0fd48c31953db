import { useMemo } from 'react';
import { asNodeKind, isParty } from '../state/kind.ts';
import type { RingsQuery } from '../state/operations.generated.ts';
import { pictureLayout } from '../state/picture-layout.ts';

type PictureNetwork = RingsQuery['rings']['edges'][number]['node']['network'];

interface RingPictureProps {
  readonly network: PictureNetwork;
  readonly width: number;
  readonly height: number;
}

/** A ring as a small still picture, in the shapes and colours of the canvas. */
export function RingPicture({ network, width, height }: RingPictureProps) {
  const places = useMemo(
    () =>
      pictureLayout(
        network.nodes.map((node) => node.key),
        network.edges.map((edge) => [edge.party, edge.attribute] as const),
        width / height,
      ),
    [network, width, height],
  );
  const size = Math.max(2.5, Math.min(6.5, Math.sqrt((width * height) / Math.max(12, network.nodes.length)) / 8));
  const margin = size + 4;
  const at = (key: string) => {
    const place = places.get(key) ?? { x: 0.5, y: 0.5 };
    return { x: margin + place.x * (width - 2 * margin), y: margin + place.y * (height - 2 * margin) };
  };
  return (
    <svg className="ring-picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {network.edges.map((edge) => {
        const from = at(edge.party);
        const to = at(edge.attribute);
        return (
          <line
            key={edge.id}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            className={edge.setAside === null ? 'picture-edge' : 'picture-edge set-aside'}
            strokeWidth={0.75 + 1.5 * Math.min(1, Math.max(0, edge.bits) / 24)}
          />
        );
      })}
      {network.nodes.map((node) => {
        const { x, y } = at(node.key);
        const kind = asNodeKind(node.kind);
        const colours = `picture-node kind-${kind}`;
        if (kind === 'applicant') return <circle key={node.key} cx={x} cy={y} r={size} className={colours} />;
        if (isParty(kind)) return <polygon key={node.key} points={hexagon(x, y, size + 1.5)} className={colours} />;
        return (
          <rect
            key={node.key}
            x={x - size}
            y={y - size}
            width={size * 2}
            height={size * 2}
            rx={size / 2.5}
            className={colours}
          />
        );
      })}
    </svg>
  );
}

function hexagon(x: number, y: number, radius: number): string {
  return [0, 60, 120, 180, 240, 300]
    .map((degrees) => (degrees * Math.PI) / 180)
    .map((angle) => `${(x + radius * Math.cos(angle)).toFixed(1)},${(y + radius * Math.sin(angle)).toFixed(1)}`)
    .join(' ');
}
