import type { PlacedStanding } from '../work/brokers/brokers.ts';
import { type CaseFile, caseKey } from '../work/cases/case-file.ts';
import type { Entry } from '../work/ledger/entry.ts';
import { linkNeedsReview } from '../work/screen/needs-review.ts';
import type { ScreenedRecord } from '../work/screen/screen-record.ts';
import { screenedSubjects } from '../work/screen/screened-subjects.ts';
import type { Page } from './base/page-of.ts';
import type { FlagParent, RingParent, WhyParent } from './parents.ts';
import type { SearchResult } from './resolvers.generated.ts';

const ringKey = ({ ring }: RingParent): string => `ring:${ring.id}`;

const ofFlag = (answer: unknown): readonly string[] => {
  const { id, subjects } = answer as FlagParent;
  return [`flag:${id}`, ...subjects];
};

const ofCase = (answer: unknown): readonly string[] => {
  const { id, parties } = answer as CaseFile;
  return [caseKey(id), ...parties];
};

/** What some answers show, by question; for the audit. Of the others it is the node found, or the nodes asked for. */
export const shown = {
  rings: (answer: unknown) => (answer as Page<RingParent>).edges.map(({ node }) => ringKey(node)),
  ring: (answer: unknown) => [ringKey(answer as RingParent)],
  brokers: (answer: unknown) =>
    (answer as Page<PlacedStanding['standing']>).edges.flatMap(({ node }) =>
      node.type === 'declared' ? [node.broker.key] : [node.hidden.node, `ring:${node.ring}`],
    ),
  flags: (answer: unknown) => (answer as Page<FlagParent>).edges.flatMap(({ node }) => node.subjects),
  flag: (answer: unknown) => (answer as FlagParent).subjects,
  screen: (answer: unknown) => {
    const screened = answer as ScreenedRecord;
    return screenedSubjects(screened, screened.links.filter(linkNeedsReview));
  },
  ledger: (answer: unknown) => (answer as Page<Entry>).edges.map(({ node }) => node.attribute),
  ledgerEntry: (answer: unknown) => [(answer as Entry).attribute],
  addLedgerEntry: (answer: unknown) => [(answer as { readonly entry: Entry }).entry.attribute],
  endLedgerEntry: (answer: unknown) => [(answer as { readonly entry: Entry }).entry.attribute],
  cases: (answer: unknown) => (answer as Page<CaseFile>).edges.flatMap(({ node }) => ofCase(node)),
  case: ofCase,
  openCase: ofCase,
  changeCase: ofCase,
  addToCase: ofCase,
  removeFromCase: ofCase,
  pinEvidence: ofCase,
  unpinEvidence: ofCase,
  noteOnCase: ofCase,
  assignFlag: ofFlag,
  reopenFlag: ofFlag,
  noteOnFlag: ofFlag,
  decideFlag: (answer: unknown) => ofFlag((answer as { readonly flag: FlagParent }).flag),
  why: (answer: unknown) => [(answer as WhyParent).a, (answer as WhyParent).b],
  search: (answer: unknown) => (answer as SearchResult).hits.map(({ key }) => key),
};

/** Questions whose answers show nobody. */
export const silent = ['viewer', 'store', 'indicators', 'deliveries', 'reviewStats', 'trends'];
