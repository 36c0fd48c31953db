import { request } from './request.ts';
import {
  AddToCaseDocument,
  type CaseContents,
  type CaseLineFragment,
  type EvidenceToPin,
  OpenCaseDocument,
  PinEvidenceDocument,
} from './state/operations.generated.ts';

/** One thing that can go into a case. */
export interface Offer {
  readonly words: string;
  readonly contents?: CaseContents;
  readonly evidence?: EvidenceToPin;
}

/** Opens a case with what is to go into it, but for evidence, which is pinned to a case that is there. */
export async function openCaseWith(title: string, offers: readonly Offer[]): Promise<CaseLineFragment> {
  return (await request(OpenCaseDocument, { case: { title, ...together(offers) } })).openCase;
}

/** Puts contents into a case as it was seen. What it holds already is no change, so this may be sent again. */
export async function addTo(file: CaseLineFragment, offers: readonly Offer[]): Promise<CaseLineFragment> {
  const contents = together(offers);
  if (Object.values(contents).every((list) => list.length === 0)) return file;
  return (await request(AddToCaseDocument, { id: file.id, version: file.version, contents })).addToCase;
}

/** Pins evidence to a case as it was seen. */
export async function pinTo(file: CaseLineFragment, offers: readonly Offer[]): Promise<CaseLineFragment> {
  let standing = file;
  for (const { evidence } of offers) {
    if (evidence === undefined) continue;
    const { id, version } = standing;
    standing = (await request(PinEvidenceDocument, { id, version, evidence })).pinEvidence;
  }
  return standing;
}

function together(offers: readonly Offer[]) {
  const all = (of: (contents: CaseContents) => CaseContents['parties']) => [
    ...new Set(offers.flatMap(({ contents }) => (contents ? (of(contents) ?? []) : []))),
  ];
  return { parties: all((one) => one.parties), rings: all((one) => one.rings), flags: all((one) => one.flags) };
}
