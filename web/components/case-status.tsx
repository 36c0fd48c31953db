import { CASE_STATUS_WORDS } from '../state/case-words.ts';
import type { CaseStatus } from '../state/operations.generated.ts';

/** What has become of a case: told by words and by its outline, never by colour alone. */
export function CaseStatusMark({ status }: { readonly status: CaseStatus }) {
  return <span className={`state-mark state-mark-${status}`}>{CASE_STATUS_WORDS[status]}</span>;
}
