import { type CaseFile, caseKey } from '../../work/cases/case-file.ts';
import { casesAbout, casesOf } from '../../work/cases/cases-about.ts';
import { addToCase, changeCase, noteOnCase, openCase, removeFromCase } from '../../work/cases/change-case.ts';
import { type Pinned, pinEvidence, unpinEvidence } from '../../work/cases/pin-evidence.ts';
import { pinRow } from '../../work/cases/pin-row.ts';
import { caseById, findCases, readCases } from '../../work/cases/read-cases.ts';
import { sincePinned } from '../../work/cases/since-pinned.ts';
import { flagKey } from '../../work/flags/flag-node.ts';
import { readFlags } from '../../work/flags/read-flags.ts';
import { idOfKey } from '../../work/party-key.ts';
import { ringById } from '../../work/rings.ts';
import { unlessGone } from '../../work/unless-gone.ts';
import { WorkError } from '../../work/work-error.ts';
import { type Page, type PageArgs, pageOf } from '../base/page-of.ts';
import type { Context } from '../context.ts';
import type { ByKey } from '../parents.ts';
import type { CaseContents, CaseStatus, EvidenceToPin, Resolvers } from '../resolvers.generated.ts';

export const casesResolvers: Resolvers = {
  Query: {
    cases: (_root, { statuses, matching, ...page }, context) =>
      casePage(context, page, statuses ?? undefined, matching ?? undefined),
    case: (_root, { id }, { store }) => caseById(store, id),
  },
  Mutation: {
    openCase: (_root, { case: { title, ...contents } }, { store, viewer }) =>
      openCase(store, { title, ...contentsOf(contents) }, viewer.name),
    changeCase: (_root, { id, version, title, owner, status, text }, { store, viewer }) =>
      changeCase(
        store,
        {
          id,
          version,
          title: title ?? undefined,
          owner: owner ?? undefined,
          status: status ?? undefined,
          text: text ?? undefined,
        },
        viewer.name,
      ),
    addToCase: (_root, { contents, ...seen }, { store, viewer }) =>
      addToCase(store, { ...seen, ...contentsOf(contents) }, viewer.name),
    removeFromCase: (_root, { contents, ...seen }, { store, viewer }) =>
      removeFromCase(store, { ...seen, ...contentsOf(contents) }, viewer.name),
    pinEvidence: (_root, { evidence, ...seen }, { store, viewer }) =>
      pinEvidence(store, seen, pinnedOf(evidence), viewer.name),
    unpinEvidence: (_root, seen, { store, viewer }) => unpinEvidence(store, seen, viewer.name),
    noteOnCase: (_root, { id, text }, { store, viewer }) => noteOnCase(store, id, text, viewer.name),
  },
  Case: {
    key: ({ id }) => caseKey(id),
    parties: async ({ parties }, _args, { loaders }) => {
      const present = await Promise.all(parties.map((key) => loaders.presentParty.load(key)));
      return [...new Set(present.flatMap((key) => key ?? []))].map((key) => ({ key }));
    },
    partyCount: ({ parties }) => parties.length,
    partyIds: ({ parties }) => parties.map(idOfKey),
    holds: ({ parties }, _args, context) => heldParties(context, parties),
    heldRings: ({ rings }, _args, { store }) =>
      Promise.all(rings.map(async (id) => ({ id, ring: (await unlessGone(ringById(store, id))) ?? null }))),
    flags: ({ flags }, _args, { store }) => readFlags(store, flags.map(flagKey)),
    flagCount: ({ flags }) => flags.length,
    history: async ({ id }, _args, { loaders }) => (await loaders.history.load(caseKey(id))) ?? [],
  },
  Applicant: { cases: casesOfParty },
  Broker: { cases: casesOfParty },
  Ring: {
    cases: async ({ ring: { id } }, _args, { store }) => (await casesAbout(store, [id])).get(id) ?? [],
  },
  Pin: {
    between: ({ kind, about }, _args, context) => (kind === 'why' ? heldParties(context, about) : []),
    title: (pin) => pinRow(pin).title,
    bits: (pin) => pinRow(pin).bits,
    lines: (pin) => pinRow(pin).lines,
    taken: ({ taken }) => JSON.stringify(taken),
    changes: (pin, _args, { store }) => sincePinned(store, pin),
  },
};

function casesOfParty({ key }: ByKey, _args: object, { store }: Context): Promise<readonly CaseFile[]> {
  return casesOf(store, key);
}

/** Parties under the keys that they were put in with, each beside what it is now. */
function heldParties({ loaders }: Context, keys: readonly string[]) {
  return Promise.all(
    keys.map(async (key) => {
      const present = await loaders.presentParty.load(key);
      return { key, party: present === undefined ? null : { key: present } };
    }),
  );
}

async function casePage(
  { store }: Context,
  args: PageArgs,
  statuses?: readonly CaseStatus[],
  matching?: string,
): Promise<Page<CaseFile>> {
  const page = pageOf(await findCases(store, statuses, matching), args, (place) => place);
  const files = await readCases(
    store,
    page.edges.map(({ node }) => node.key),
  );
  const byKey = new Map(files.map((file) => [caseKey(file.id), file]));
  const edges = page.edges.flatMap(({ cursor, node }) => {
    const file = byKey.get(node.key);
    return file === undefined ? [] : [{ cursor, node: file }];
  });
  return { ...page, edges };
}

const contentsOf = ({ parties, rings, flags }: CaseContents) => ({
  parties: parties ?? undefined,
  rings: rings ?? undefined,
  flags: flags ?? undefined,
});

function pinnedOf({ a, b, flag }: EvidenceToPin): Pinned {
  if (typeof flag === 'string' && a == null && b == null) return { kind: 'flag', flag };
  if (typeof a === 'string' && typeof b === 'string' && flag == null) return { kind: 'why', a, b };
  throw new WorkError('invalid', 'What is pinned is either two parties or a flag.', 'Give a and b, or flag.');
}
