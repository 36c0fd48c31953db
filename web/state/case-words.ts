import type { CaseStatus } from './operations.generated.ts';

/** What has become of a case, in words, each with what it means. */
export const CASE_STATUSES: readonly { readonly status: CaseStatus; readonly words: string; readonly means: string }[] =
  [
    { status: 'open', words: 'Open', means: 'somebody works on it' },
    { status: 'referred', words: 'Referred', means: 'given to others, who have not answered' },
    { status: 'closed', words: 'Closed', means: 'nothing is left to do' },
  ];

export const CASE_STATUS_WORDS: Readonly<Record<CaseStatus, string>> = {
  open: 'Open',
  referred: 'Referred',
  closed: 'Closed',
};

/** Most characters of a title: the API takes no more. */
export const longestTitle = 200;
