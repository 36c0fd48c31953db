import { compareText } from '../../../evidence/compare-text.ts';
import type { AttributeKind } from '../../../graph/attribute-kind.ts';
import {
  type ApplicationsOfIdentitiesParams,
  type ApplicationsOfIdentitiesRow,
  type AttributesOfHoldersParams,
  type AttributesOfHoldersRow,
  applicationsOfIdentities,
  applicationsOfIdentitiesStatement,
  attributeCounts,
  attributesOfHolders,
  attributesOfHoldersStatement,
  brokersOfAttributes,
  type ChannelsOfHoldersParams,
  type ChannelsOfHoldersRow,
  channelsOfHolders,
  channelsOfHoldersStatement,
  type HoldersOfPartiesParams,
  type HoldersOfPartiesRow,
  type HoldersParams,
  type HoldersRow,
  holders,
  holdersOfParties,
  holdersOfPartiesStatement,
  holdersStatement,
  type StatedByHoldersParams,
  type StatedByHoldersRow,
  statedByHolders,
  statedByHoldersStatement,
} from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import type { WouldBe } from '../would-be.ts';
import { type Answer, type Answering, answering } from './answers.ts';

/** Where the text of the application stands, which is nowhere: no store makes such a pointer. */
export const SCREENED = 'screened';

/** What statements about applications and their applicants would answer. */
export function holdersAsThough(store: Runner, would: WouldBe): readonly Answering[] {
  const { application } = would;
  const isOwn = (holder: string) => holder === application.key;
  const partyAfter = new Map(would.claimants.map(({ key, after }) => [key, after.party]));
  const named = new Set(would.claimants.flatMap(({ before, after }) => [before?.party ?? after.party, after.party]));

  /** Asks the store about all but the application itself, and puts its rows to theirs. */
  const beside = async <Row extends { readonly holder: string }>(
    keys: readonly string[],
    ask: (others: readonly string[]) => Promise<readonly Row[]>,
    own: readonly Row[],
  ): Promise<readonly Row[]> => {
    const others = keys.filter((key) => !isOwn(key));
    const rows = others.length === 0 ? [] : await ask(others);
    return others.length === keys.length ? rows : [...rows, ...own].sort((x, y) => compareText(x.holder, y.holder));
  };

  const holdersOf: Answer<HoldersParams, HoldersRow> = async ({ keys }) => {
    const others = keys.filter((key) => !isOwn(key));
    const rows = (others.length === 0 ? [] : await holders(store, { keys: others })).map((row) => ({
      ...row,
      party: partyAfter.get(row.key) ?? row.party,
    }));
    return others.length === keys.length ? rows : [...rows, ownRow(would)].sort((x, y) => compareText(x.key, y.key));
  };
  const ofParties: Answer<HoldersOfPartiesParams, HoldersOfPartiesRow> = async ({ parties }) => {
    const others = parties.filter((party) => !named.has(party));
    const rows = others.length === 0 ? [] : await holdersOfParties(store, { parties: others });
    const asked = new Set(parties);
    const joined = [...partyAfter].flatMap(([holder, party]) => (asked.has(party) ? [{ party, holder }] : []));
    return [...rows, ...joined].sort((x, y) => compareText(x.party, y.party) || compareText(x.holder, y.holder));
  };
  const attributes: Answer<AttributesOfHoldersParams, AttributesOfHoldersRow> = (params) =>
    beside(
      params.holders,
      (others) => attributesOfHolders(store, { holders: others }),
      [...would.observed.keys()].sort().map((attribute) => ({ holder: application.key, attribute })),
    );
  /** The declared brokers that hold what the application would hold. */
  const declared = async (): Promise<readonly string[]> => {
    const held = await attributeCounts(store, { keys: [...would.observed.keys()] });
    const keys = held.map(({ attribute }) => attribute);
    const rows = keys.length === 0 ? [] : await brokersOfAttributes(store, { keys });
    return [...new Set(rows.map(({ broker }) => broker))].sort();
  };
  const channels: Answer<ChannelsOfHoldersParams, ChannelsOfHoldersRow> = async (params) => {
    const others = params.holders.filter((key) => !isOwn(key));
    const [rows, own] = await Promise.all([
      others.length === 0 ? [] : channelsOfHolders(store, { holders: others }),
      others.length === params.holders.length ? [] : declared(),
    ]);
    const mine = own.map((broker) => ({ holder: application.key, broker }));
    return [...rows, ...mine].sort((x, y) => compareText(x.holder, y.holder));
  };
  const stated: Answer<StatedByHoldersParams, StatedByHoldersRow> = (params) =>
    beside(params.holders, (others) => statedByHolders(store, { holders: others }), ownStatements(would));
  const claiming: Answer<ApplicationsOfIdentitiesParams, ApplicationsOfIdentitiesRow> = async ({ identities }) => {
    const rows = await applicationsOfIdentities(store, { identities });
    const others = rows.flatMap((row) =>
      isOwn(row.application) ? [] : [{ ...row, applicant: partyAfter.get(row.application) ?? row.applicant }],
    );
    const own = ownClaim(would);
    const isMeant = [own.identityByBirth, own.identityById].some((one) => one !== null && identities.includes(one));
    return [...others, ...(isMeant ? [own] : [])].sort((x, y) => compareText(x.application, y.application));
  };
  return [
    answering(applicationsOfIdentitiesStatement, claiming),
    answering(holdersStatement, holdersOf),
    answering(holdersOfPartiesStatement, ofParties),
    answering(attributesOfHoldersStatement, attributes),
    answering(channelsOfHoldersStatement, channels),
    answering(statedByHoldersStatement, stated),
  ];
}

function ownRow({ application: { row }, party }: WouldBe): HoldersRow {
  return {
    key: row.key,
    party,
    id: row.id,
    source: row.source ?? null,
    name: row.name,
    nameKey: row.nameKey,
    birthDate: row.birthDate ?? null,
    identityByBirth: row.identityByBirth ?? null,
    identityById: row.identityById ?? null,
    town: row.town ?? null,
    country: row.country ?? null,
    broker: row.broker ?? null,
    brokerKind: null,
    submittedAt: row.submittedAt,
    record: SCREENED,
  };
}

function ownClaim({ application: { row }, party }: WouldBe): ApplicationsOfIdentitiesRow {
  const { key, id, submittedAt, name, nameKey, identityByBirth = null, identityById = null } = row;
  return { application: key, id, submittedAt, name, nameKey, identityByBirth, identityById, applicant: party };
}

/** What the statement asks for: of each kind the use. */
const STATED: Readonly<Partial<Record<AttributeKind, string>>> = {
  address: 'residence',
  government_id: 'identity',
  ip_address: 'session',
};

function ownStatements({ application }: WouldBe): readonly StatedByHoldersRow[] {
  const rows = new Map<string, StatedByHoldersRow>();
  for (const { kind, attribute, observation } of application.observed) {
    if (STATED[kind] !== observation.use) continue;
    rows.set(`${attribute.key}\n${observation.use}`, {
      holder: application.key,
      attribute: attribute.key,
      use: observation.use,
      type: textOf(attribute.type),
      country: textOf(attribute.country),
    });
  }
  return [...rows.values()].sort((x, y) => compareText(x.attribute, y.attribute) || compareText(x.use, y.use));
}

const textOf = (value: string | number | undefined): string | null => (value === undefined ? null : String(value));
