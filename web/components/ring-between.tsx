import { formatCount } from '../state/format.ts';
import type { RingStoryQuery } from '../state/operations.generated.ts';
import { remainsInWords, roleInWords } from '../state/ring-words.ts';
import { NodeButton } from './node-button.tsx';

type Story = NonNullable<RingStoryQuery['ring']>;
type Hidden = Story['hiddenBrokers'][number];

interface RingBetweenProps {
  readonly hidden: Story['hiddenBrokers'];
  readonly brokers: Story['brokers'];
}

/** Who does a broker's work for the ring, each with what else explains it. */
export function RingBetween({ hidden, brokers }: RingBetweenProps) {
  return (
    <section className="between">
      <h3>
        Who stands between <span className="quiet">{formatCount(hidden.length + brokers.length)}</span>
      </h3>
      {hidden.length + brokers.length === 0 && (
        <p className="quiet">Nobody: no broker is named, and nothing receives, is paid or vouches for three of them.</p>
      )}
      <ul className="records">
        {hidden.map((one) => (
          <li key={`${one.role} ${nodeOf(one)}`}>
            <div className="between-who">
              <NodeButton
                node={nodeOf(one)}
                kind={one.kind ?? (one.party?.__typename === 'Broker' ? 'broker' : 'applicant')}
                label={one.value ?? one.party?.name ?? ''}
              />
            </div>
            <p>
              {roleInWords(one)} · without it {remainsInWords(one)}
            </p>
            <p className="quiet">{one.innocent}</p>
          </li>
        ))}
        {brokers.map(({ broker, candidateCount, member, behind }) => (
          <li key={broker.key}>
            <div className="between-who">
              <NodeButton node={broker.key} kind="broker" label={broker.name} />
            </div>
            <p>
              {broker.brokerKind.replaceAll('_', ' ')}
              {broker.declared ? '' : ', named by applications only'}
              {candidateCount > 0 && ` · sent or named by ${formatCount(candidateCount)} of the ring`}
              {member && ' · a party of the ring'}
            </p>
            <p className="quiet">
              {behind
                ? 'Most of its candidates are in this ring, or it is a party of it. It may not know.'
                : 'Operators send candidates through honest agencies too. What it gives all its candidates was set aside.'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nodeOf = ({ attribute, party }: Hidden): string => attribute?.key ?? party?.key ?? '';
