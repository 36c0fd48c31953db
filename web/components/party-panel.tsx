import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { linksQuery, partyQuery } from '../queries.ts';
import { formatBits, formatCount, formatInstant, plural } from '../state/format.ts';
import { KINDS, kindOfKey } from '../state/kind.ts';
import type { PartyDetailsQuery } from '../state/operations.generated.ts';
import { selectOnly } from '../state/selection.ts';
import { ApplicationRecord } from './application-record.tsx';
import { BrokerStanding } from './broker-standing.tsx';
import { CasesOf } from './cases-of.tsx';
import { KindMark } from './icon.tsx';
import { NodeButton } from './node-button.tsx';
import { Signs } from './signs.tsx';
import { Failure, Notice, Skeleton } from './states.tsx';
import { useWorkspace } from './workspace-actions.ts';

type Party = NonNullable<PartyDetailsQuery['party']>;
type Held = Party['attributes'][number];

const firstHeld = 12;

/** Everything about one applicant or broker. */
export function PartyPanel({ id }: { readonly id: string }) {
  const party = useQuery(partyQuery(id));
  if (party.isError) return <Failure error={party.error} onRetry={() => party.refetch()} />;
  if (party.isPending) return <Skeleton lines={12} label="Loading the party" />;
  if (party.data === null) {
    return (
      <Notice title="No longer in the store">
        <p>It may have been erased or joined to another applicant since this address was made.</p>
      </Notice>
    );
  }
  return <PartyFacts party={party.data} />;
}

function PartyFacts({ party }: { readonly party: Party }) {
  const applicant = party.__typename === 'Applicant' ? party : undefined;
  const broker = party.__typename === 'Broker' ? party : undefined;
  const otherNames = applicant?.names.filter((name) => name !== party.name) ?? [];
  return (
    <>
      <header className="panel-head">
        <KindMark kind={broker ? 'broker' : 'applicant'} size={30} />
        <div>
          <h2 dir="auto">{party.name}</h2>
          <p className="quiet raw">{party.id}</p>
        </div>
      </header>
      <dl className="facts">
        {broker && <Fact name="Kind">{broker.brokerKind.replaceAll('_', ' ')}</Fact>}
        {broker && !broker.declared && <Fact name="Record">none: only applications have named it</Fact>}
        {otherNames.length > 0 && <Fact name="Also written">{otherNames.join(' · ')}</Fact>}
        {applicant && applicant.birthDates.length > 0 && <Fact name="Born">{applicant.birthDates.join(' · ')}</Fact>}
        {applicant && applicant.towns.length > 0 && <Fact name="Towns">{applicant.towns.join(' · ')}</Fact>}
      </dl>
      <CasesOf kind="party" id={party.key} offers={[{ words: 'The party', contents: { parties: [party.key] } }]} />
      {applicant && applicant.contestedWith.length > 0 && (
        <section className="contested">
          <h3>Contested identity</h3>
          <p>Somebody else claims to be this person and shares no channel with them. One of them may be the victim.</p>
          {applicant.contestedWith.map((other) => (
            <NodeButton key={other.key} node={other.key} kind="applicant" label={other.name} beside={party.key} />
          ))}
        </section>
      )}
      <Links party={party.key} />
      {applicant && <Signs party={party.key} />}
      {broker && <BrokerStanding broker={party.key} />}
      <HeldValues held={party.attributes} />
      <section>
        <h3>
          {broker ? 'Placed' : 'Applications'} <span className="quiet">{formatCount(party.applicationCount)}</span>
        </h3>
        <ul className="records">
          {party.applications.slice(0, 50).map((application) => (
            <li key={application.key}>
              <details>
                <summary>
                  <span className="raw">{application.id}</span>
                  <br />
                  <span className="quiet">
                    {formatInstant(application.submittedAt)}
                    {application.roleTitle !== null && ` · ${application.roleTitle}`}
                  </span>
                </summary>
                <ApplicationRecord id={application.id} />
              </details>
            </li>
          ))}
        </ul>
        {party.applicationCount > Math.min(50, party.applications.length) && (
          <p className="quiet">
            The first {Math.min(50, party.applications.length)} of {formatCount(party.applicationCount)}.
          </p>
        )}
      </section>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function Links({ party }: { readonly party: string }) {
  const { select, add, shows } = useWorkspace();
  const links = useInfiniteQuery(linksQuery(party));
  if (links.isError) return <Failure error={links.error} onRetry={() => links.refetch()} />;
  const found = links.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [];
  const total = links.data?.pages[0]?.totalCount;
  return (
    <section>
      <h3>Linked to {total !== undefined && <span className="quiet">{formatCount(total)}</span>}</h3>
      {links.isPending && <Skeleton lines={3} label="Loading links" />}
      {total === 0 && <p className="quiet">Nobody: everything it was seen with is its own.</p>}
      <ul className="rows">
        {found.map((link) => {
          const other = link.a.key === party ? link.b : link.a;
          return (
            <li key={other.key}>
              <NodeButton node={other.key} kind={kindOfKey(other.key)} label={other.name} />
              <span className="row-kinds">
                {[...new Set(link.reasons.map((reason) => reason.kind))].map((kind) => (
                  <KindMark key={kind} kind={kind} size={15} />
                ))}
                <span className="unseen">
                  by {[...new Set(link.reasons.map((reason) => KINDS[reason.kind].one))].join(', ')}
                </span>
              </span>
              <button
                type="button"
                className="bits-button number"
                onClick={() => {
                  if (!shows(other.key)) add(other.key);
                  select(selectOnly(party, other.key));
                }}
              >
                {formatBits(link.bits)}
                <span className="quiet"> why</span>
                <span className="unseen"> linked to {other.name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {links.hasNextPage && (
        <button type="button" className="plain-link" onClick={() => links.fetchNextPage()}>
          {links.isFetchingNextPage ? 'Loading…' : `Show more of ${formatCount(total ?? 0)}`}
        </button>
      )}
    </section>
  );
}

function HeldValues({ held }: { readonly held: readonly Held[] }) {
  const [all, setAll] = useState(false);
  const sorted = [...held].sort((a, b) => Number(b.attribute.partyCount > 1) - Number(a.attribute.partyCount > 1));
  const shown = all ? sorted : sorted.slice(0, firstHeld);
  return (
    <section>
      <h3>
        Seen with <span className="quiet">{plural(held.length, 'value', 'values')}</span>
      </h3>
      <ul className="rows">
        {shown.map(({ attribute, observations }) => (
          <li key={attribute.key} className={attribute.partyCount > 1 ? undefined : 'held-alone'}>
            <NodeButton node={attribute.key} kind={attribute.kind} label={attribute.value} />
            <span className="quiet row-uses">{[...new Set(observations.map((one) => one.use))].join(', ')}</span>
            <span className={attribute.partyCount > 1 ? 'number held-shared' : 'number quiet'}>
              {attribute.partyCount > 1 ? `${formatCount(attribute.partyCount)} hold it` : 'only here'}
            </span>
          </li>
        ))}
      </ul>
      {!all && sorted.length > firstHeld && (
        <button type="button" className="plain-link" onClick={() => setAll(true)}>
          Show all {formatCount(sorted.length)}
        </button>
      )}
    </section>
  );
}
