import { useQuery } from '@tanstack/react-query';
import { signsQuery } from '../queries.ts';
import { formatCount, plural } from '../state/format.ts';
import { type Sign, signsOf } from '../state/signs.ts';
import { Failure, Skeleton } from './states.tsx';

/** The warning signs that an applicant shows, each with what else explains it. */
export function Signs({ party }: { readonly party: string }) {
  const asked = useQuery(signsQuery(party));
  if (asked.isError) return <Failure error={asked.error} onRetry={() => asked.refetch()} />;
  const { shown, unknown } = signsOf(asked.data ?? { applications: [] });
  return (
    <section className="signs">
      <h3>Signs {asked.isSuccess && <span className="quiet">{formatCount(shown.length)}</span>}</h3>
      {asked.isPending && <Skeleton lines={2} label="Loading signs" />}
      {asked.isSuccess && shown.length === 0 && <p className="quiet">None of those that are looked for.</p>}
      {shown.length > 0 && (
        <p className="quiet">
          {shown.some(({ indicator }) => indicator.standsAlone)
            ? 'A sign is a reason to look, never a finding.'
            : 'None of these is a reason to look at somebody by itself.'}
        </p>
      )}
      <ul className="records">
        {shown.map((sign) => (
          <li key={sign.indicator.id}>
            <details>
              <summary>
                {sign.indicator.title}
                <br />
                <span className="quiet">
                  severity {sign.indicator.severity}
                  {!sign.indicator.standsAlone && ' · never enough by itself'}
                </span>
              </summary>
              <SignFacts sign={sign} />
            </details>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <details className="quiet">
          <summary>{plural(unknown.length, 'sign', 'signs')} that nobody can tell: something is not stated</summary>
          <ul>
            {unknown.map(({ indicator, missing }) => (
              <li key={indicator.id}>
                {indicator.title}. Missing: {missing.join('; ')}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function SignFacts({ sign: { indicator, evidence } }: { readonly sign: Sign }) {
  return (
    <>
      <p>{indicator.means}</p>
      <ul className="sign-evidence">
        {evidence.map(({ record, field, raw, note }) => (
          <li key={`${record} ${field} ${raw} ${note}`}>
            <span className="raw" dir="auto">
              {raw}
            </span>
            <br />
            <span className="quiet">
              {field} of {record}
              {note !== null && ` · ${note}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <strong>What else explains it.</strong> {indicator.otherwise}
      </p>
      <p className="quiet">
        Published by{' '}
        {indicator.sources.map(({ publisher, date, url, secondHand }, at) => (
          <span key={publisher}>
            {at > 0 && '; '}
            <a href={url} target="_blank" rel="noreferrer">
              {publisher}
            </a>
            {date !== null && `, ${date}`}
            {secondHand && ', second hand'}
          </span>
        ))}
      </p>
    </>
  );
}
