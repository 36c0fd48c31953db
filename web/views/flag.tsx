import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { CasesOf } from '../components/cases-of.tsx';
import { FlagEvidence } from '../components/flag-evidence.tsx';
import { FlagHistory } from '../components/flag-history.tsx';
import { FlagLedger } from '../components/flag-ledger.tsx';
import { FlagReview } from '../components/flag-review.tsx';
import { FlagSteps } from '../components/flag-steps.tsx';
import { KindMark } from '../components/icon.tsx';
import { PutInCase } from '../components/put-in-case.tsx';
import { Failure, Notice, Skeleton } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { flagQuery } from '../queries.ts';
import { networkAround, ringAt, whyOf } from '../state/address.ts';
import { RULE_WORDS, STATUS_WORDS } from '../state/flag-words.ts';
import { formatBits } from '../state/format.ts';
import { kindOfKey } from '../state/kind.ts';
import { readQueueChoice } from '../state/queue-choice.ts';

/** A flag with its evidence, what else could explain it, its history, and a form to decide it. */
export function FlagView() {
  const { id = '' } = useParams();
  const { hash } = useLocation();
  const choice = useMemo(() => readQueueChoice(hash), [hash]);
  const onward = useRef<HTMLAnchorElement>(null);
  const found = useQuery(flagQuery(id));
  useTitle(found.data ? RULE_WORDS[found.data.rule] : 'Flag');
  if (found.isError) return <Failure error={found.error} onRetry={() => found.refetch()} />;
  if (found.data === null) {
    return (
      <Notice
        title="There is no such flag"
        actions={
          <Link className="button primary" to="/queue">
            The queue
          </Link>
        }
      >
        <p>It may have been about somebody whose records were erased.</p>
      </Notice>
    );
  }
  if (found.data === undefined) return <Skeleton lines={12} label="Loading the flag" />;
  const flag = found.data;
  const [first, second] = flag.subjects;
  return (
    <div className="page flag-page">
      <FlagSteps id={flag.id} choice={choice} onward={onward} />
      <div className="section-head">
        <h1 dir="auto">{flag.summary}</h1>
        <span className="quiet">
          {RULE_WORDS[flag.rule]} · {flag.severity} · {formatBits(flag.bits)} bits · {STATUS_WORDS[flag.status]}
          {flag.assignee !== null && `, ${flag.assignee}`}
        </span>
      </div>
      {flag.subjects.length > 0 && (
        <ul className="chips" aria-label="Whom it is about">
          {flag.subjects.map(({ key, id: party, name }) => (
            <li key={key}>
              <KindMark kind={kindOfKey(key)} size={16} />
              <Link to={networkAround(key)} dir="auto">
                {name}
              </Link>
              <span className="raw">{party}</span>
            </li>
          ))}
        </ul>
      )}
      <p dir="auto">
        <strong>What else could explain it.</strong> {flag.innocent}
      </p>
      <nav className="flag-links" aria-label="Look closer">
        {flag.subjects.length > 0 && (
          <Link className="button" to={networkAround(...flag.subjects.map(({ key }) => key))}>
            Its network
          </Link>
        )}
        {first !== undefined && second !== undefined && (
          <Link className="button" to={whyOf(first.key, second.key)}>
            Why linked
          </Link>
        )}
        {flag.ringId !== null && (
          <Link className="button" to={ringAt(flag.ringId)}>
            Its ring
          </Link>
        )}
        <PutInCase
          label="Add to a case"
          title="Add the flag to a case"
          offers={[
            { words: 'The flag', contents: { flags: [flag.id] } },
            { words: 'A pin: the flag as it is now', evidence: { flag: flag.id } },
            { words: 'Those it is about', contents: { parties: flag.subjects.map(({ key }) => key) } },
          ]}
        />
      </nav>
      <CasesOf kind="flag" id={flag.id} />
      <FlagEvidence evidence={flag.evidence} />
      <FlagReview key={flag.id} flag={flag} onDecided={() => onward.current?.focus()} />
      <FlagLedger flag={flag.id} />
      <FlagHistory history={flag.history} />
    </div>
  );
}
