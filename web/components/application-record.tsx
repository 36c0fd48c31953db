import { useQuery } from '@tanstack/react-query';
import { applicationQuery } from '../queries.ts';
import { plural } from '../state/format.ts';
import { Failure, Skeleton } from './states.tsx';

/** An application exactly as it was kept, and what it said before. */
export function ApplicationRecord({ id }: { readonly id: string }) {
  const application = useQuery(applicationQuery(id));
  if (application.isError) return <Failure error={application.error} />;
  if (application.isPending) return <Skeleton lines={4} label="Loading the record" />;
  if (application.data === null) return <p className="quiet">This record is no longer in the store.</p>;
  const { submitted, history } = application.data;
  return (
    <div className="record">
      <p className="quiet">As submitted, minus what is sealed</p>
      <pre dir="auto">{indented(submitted)}</pre>
      {history.length > 0 && (
        <details>
          <summary>{plural(history.length, 'older version', 'older versions')}</summary>
          {history.map((version) => (
            <pre key={version} dir="auto">
              {indented(version)}
            </pre>
          ))}
        </details>
      )}
    </div>
  );
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), undefined, 2);
  } catch {
    return json;
  }
}
