import type { Store, Writer } from '../../graph/store.ts';
import { presentParties } from '../entities/present-parties.ts';
import { flagById } from '../flags/read-flags.ts';
import { recordNote } from '../journal/record-note.ts';
import { recordWork } from '../journal/record-work.ts';
import { named } from '../named.ts';
import { resolveParty } from '../resolve-party.ts';
import { checkRings } from '../rings/check-rings.ts';
import { checkVersion } from '../stale.ts';
import { WorkError } from '../work-error.ts';
import { MOST, written } from '../written.ts';
import { type CaseFile, type CaseStatus, caseKey } from './case-file.ts';
import { caseById, findCases } from './read-cases.ts';

/** A case file as somebody saw it. */
export interface SeenCase {
  readonly id: string;
  /** The version that they saw. */
  readonly version: number;
}

/** What a case file is to hold, by any ids that lead there. */
export interface CaseContents {
  readonly parties?: readonly string[] | undefined;
  /** Ring ids. */
  readonly rings?: readonly string[] | undefined;
  /** Flag ids. */
  readonly flags?: readonly string[] | undefined;
}

/** Opens a case file, of which its author is the owner. @throws WorkError where something of it is not there */
export async function openCase(
  store: Store,
  { title, ...contents }: CaseContents & { readonly title: string },
  by: string,
): Promise<CaseFile> {
  await checkRings(store, contents.rings);
  return store.write(async (writer) => {
    const at = new Date().toISOString();
    const n = 1 + (await findCases(writer)).reduce((most, place) => Math.max(most, place.n), 0);
    const file: CaseFile = {
      id: `CASE-${n}`,
      n,
      title: titled(title),
      owner: named(by),
      status: 'open',
      ...(await resolved(writer, contents)),
      pins: [],
      openedAt: at,
      changedAt: at,
      version: 1,
    };
    await recordWork(writer, [{ type: 'case', at, by, did: 'opened it', case: file }]);
    return file;
  });
}

/** Changes title, owner or status of a case file; a status needs a reason. @throws WorkError `stale`, `invalid` or `not-found` */
export function changeCase(
  store: Store,
  seen: SeenCase & {
    readonly title?: string | undefined;
    readonly owner?: string | undefined;
    readonly status?: CaseStatus | undefined;
    readonly text?: string | undefined;
  },
  by: string,
): Promise<CaseFile> {
  return writeCase(store, seen, by, async (file) => {
    const text = written(seen.text, 'A reason');
    const owner = seen.owner === undefined ? file.owner : written(seen.owner, 'A name', MOST.name);
    if (owner === undefined) throw new WorkError('invalid', 'A case has an owner.', 'Name who it is given to.');
    const did = [
      ...(seen.status === undefined || seen.status === file.status ? [] : [`made it ${seen.status}`]),
      ...(owner === file.owner ? [] : [`gave it to ${owner}`]),
      ...(seen.title === undefined || seen.title.trim() === file.title ? [] : ['named it anew']),
    ];
    if (did.length === 0)
      throw new WorkError('invalid', 'Nothing would change.', 'Give another title, owner or status.');
    if (seen.status !== undefined && seen.status !== file.status && text === undefined) {
      throw new WorkError('invalid', 'A status needs a reason.', 'Say why, in a sentence.');
    }
    return {
      did: did.join(', '),
      text,
      file: {
        ...file,
        title: titled(seen.title ?? file.title),
        owner,
        status: seen.status ?? file.status,
      },
    };
  });
}

/** Puts parties, rings and flags into a case file; what it holds already is left out. @throws WorkError `stale`, `invalid` or `not-found` */
export async function addToCase(store: Store, seen: SeenCase & CaseContents, by: string): Promise<CaseFile> {
  await checkRings(store, seen.rings);
  return writeCase(store, seen, by, async (file, writer) => {
    const given = await resolved(writer, seen);
    const present = await presentParties(writer, file.parties);
    const parties = new Set([...file.parties, ...present.values()]);
    const added = {
      parties: given.parties.filter((key) => !parties.has(key)),
      rings: given.rings.filter((id) => !file.rings.includes(id)),
      flags: given.flags.filter((id) => !file.flags.includes(id)),
    };
    if (Object.values(added).every((list) => list.length === 0)) return undefined;
    return {
      did: `added ${counted(added)}`,
      file: {
        ...file,
        parties: [...file.parties, ...added.parties],
        rings: [...file.rings, ...added.rings],
        flags: [...file.flags, ...added.flags],
      },
    };
  });
}

/** Takes parties, rings and flags out of a case file, by the keys and ids that it holds. @throws WorkError `stale` or `not-found` */
export function removeFromCase(store: Store, seen: SeenCase & CaseContents, by: string): Promise<CaseFile> {
  return writeCase(store, seen, by, async (file) => {
    const without = (had: readonly string[], less: readonly string[] = []) =>
      had.filter((one) => !less.includes(one) && !less.includes(one.slice(one.indexOf(':') + 1)));
    const left = {
      parties: without(file.parties, seen.parties),
      rings: without(file.rings, seen.rings),
      flags: without(file.flags, seen.flags),
    };
    const gone = {
      parties: file.parties.filter((one) => !left.parties.includes(one)),
      rings: file.rings.filter((one) => !left.rings.includes(one)),
      flags: file.flags.filter((one) => !left.flags.includes(one)),
    };
    if (Object.values(gone).every((list) => list.length === 0)) return undefined;
    return { did: `took out ${counted(gone)}`, file: { ...file, ...left } };
  });
}

/** Notes something in a case file; its version stays. @throws WorkError `invalid` or `not-found` */
export function noteOnCase(store: Store, id: string, text: string, by: string): Promise<CaseFile> {
  return store.write(async (writer) => {
    const file = await caseById(writer, id);
    await recordNote(writer, { about: caseKey(id), version: file.version }, text, by);
    return file;
  });
}

/** A change of a case file by somebody who saw it. @param to the change; nothing is written where there is none */
export function writeCase(
  store: Store,
  seen: SeenCase,
  by: string,
  to: (
    file: CaseFile,
    writer: Writer,
    at: string,
  ) => Promise<{ readonly did: string; readonly text?: string | undefined; readonly file: CaseFile } | undefined>,
): Promise<CaseFile> {
  return store.write(async (writer) => {
    const standing = await caseById(writer, seen.id);
    checkVersion(seen.version, standing, `Now it is ${standing.status}, with ${standing.owner}.`);
    const at = new Date().toISOString();
    const change = await to(standing, writer, at);
    if (change === undefined) return standing;
    const { did, text, file } = change;
    const changed = { ...file, changedAt: at, version: standing.version + 1 };
    await recordWork(writer, [{ type: 'case', at, by: named(by), did, text, case: changed }]);
    return changed;
  });
}

async function resolved(writer: Writer, { parties = [], rings = [], flags = [] }: CaseContents) {
  const keys = [];
  for (const id of parties) keys.push((await resolveParty(writer, id)).key);
  const known = [];
  for (const id of flags) known.push((await flagById(writer, id)).id);
  return { parties: [...new Set(keys)], rings: [...new Set(rings)], flags: [...new Set(known)] };
}

function titled(title: string): string {
  const text = written(title, 'A title', MOST.name);
  if (text === undefined) throw new WorkError('invalid', 'A case needs a title.', 'Name it in a few words.');
  return text;
}

function counted({ parties, rings, flags }: Required<CaseContents>): string {
  const of = (list: readonly string[] | undefined, one: string, many: string) =>
    list === undefined || list.length === 0 ? [] : [`${list.length} ${list.length === 1 ? one : many}`];
  const all = [...of(parties, 'party', 'parties'), ...of(rings, 'ring', 'rings'), ...of(flags, 'flag', 'flags')];
  return all.join(', ');
}
