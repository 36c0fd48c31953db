import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { casesHoldingQuery, type Holdable } from '../case-queries.ts';
import type { Offer } from '../put-in-case.ts';
import { caseAt } from '../state/address.ts';
import { CASE_STATUS_WORDS } from '../state/case-words.ts';
import { PutInCase } from './put-in-case.tsx';

interface CasesOfProps {
  readonly kind: Holdable;
  readonly id: string;
  /** What could go into another case from here; nothing where another button asks. */
  readonly offers?: readonly Offer[];
}

/** The cases that hold something already, and a way into another. */
export function CasesOf({ kind, id, offers }: CasesOfProps) {
  const found = useQuery(casesHoldingQuery(kind, id)).data ?? [];
  if (found.length === 0 && offers === undefined) return null;
  return (
    <div className="cases-of">
      {found.length > 0 && (
        <span>
          In{' '}
          {found.map((file, at) => (
            <span key={file.id}>
              {at > 0 && ', '}
              <Link to={caseAt(file.id)} title={file.title}>
                {file.id}
              </Link>
              {file.status !== 'open' && (
                <span className="quiet"> ({CASE_STATUS_WORDS[file.status].toLowerCase()})</span>
              )}
            </span>
          ))}
        </span>
      )}
      {offers && <PutInCase label="Add to a case" title={`Add the ${kind} to a case`} offers={offers} look="link" />}
    </div>
  );
}
