import { type CaseFacts, changedFacts } from '../state/case-edit.ts';
import type { CaseFile } from '../state/case-file.ts';
import type { Drafts } from './use-draft.ts';

/** A change of a case while somebody is at it. */
export interface CaseDraft {
  /** The case as they saw it. */
  readonly seen: CaseFile;
  readonly mine: CaseFacts;
  /** Why. */
  readonly text: string;
}

/** Changes that somebody began and did not save, by the id of the case. */
export const caseDrafts: Drafts<CaseDraft> = new Map();

/** Nothing changed of a case yet. */
export const unchanged = (file: CaseFile): CaseDraft => ({
  seen: file,
  mine: { title: file.title, owner: file.owner, status: file.status },
  text: '',
});

/** Whether a draft changes nothing and says nothing. */
export const isUnchanged = ({ seen, mine, text }: CaseDraft): boolean =>
  text === '' && Object.keys(changedFacts(seen, mine)).length === 0;
