import { compareText } from '../../../evidence/compare-text.ts';
import type { AttributeKind } from '../../../graph/attribute-kind.ts';
import {
  accountUnderOtherNamesStatement,
  applicationVelocityStatement,
  deliveryAddressOfManyStatement,
  deviceUnderOtherNamesStatement,
  emailUnderOtherNamesStatement,
  holders,
  type KnownValueParams,
  knownValueStatement,
  knownValuesOfAttributes,
  phoneUnderOtherNamesStatement,
  referenceUnderOtherNamesStatement,
  resumeUnderOtherNamesStatement,
} from '../../../graph/queries.generated.ts';
import type { Runner, Statement } from '../../../graph/store.ts';
import { groupBy } from '../../group-by.ts';
import type { QueryRow } from '../../indicators/query-indicator.ts';
import type { WouldBe } from '../would-be.ts';
import { type Answering, answering } from './answers.ts';
import { LOOKED_AT, type Seen, type SeenBeside, seenBeside } from './seen-beside.ts';

/** A sign that others gave a value under another name, as its statement tells it. */
interface UnderOtherNames {
  readonly statement: Statement;
  readonly kind: AttributeKind;
  readonly fieldOf: (seen: Seen) => string;
  /** What two of another name do not have in common. */
  readonly apart: 'home' | 'broker';
  /** Whether what a broker declares is not counted. */
  readonly sparesDeclared: boolean;
}

const UNDER_OTHER_NAMES: readonly UnderOtherNames[] = [
  {
    statement: accountUnderOtherNamesStatement,
    kind: 'bank_account',
    fieldOf: ({ use }) => (use === 'payment' ? 'payments' : 'bankAccounts'),
    apart: 'home',
    sparesDeclared: true,
  },
  {
    statement: deviceUnderOtherNamesStatement,
    kind: 'device',
    fieldOf: () => 'devices.fingerprint',
    apart: 'home',
    sparesDeclared: true,
  },
  {
    statement: emailUnderOtherNamesStatement,
    kind: 'email',
    fieldOf: () => 'emails',
    apart: 'home',
    sparesDeclared: true,
  },
  {
    statement: phoneUnderOtherNamesStatement,
    kind: 'phone',
    fieldOf: () => 'phones',
    apart: 'home',
    sparesDeclared: true,
  },
  {
    statement: referenceUnderOtherNamesStatement,
    kind: 'reference',
    fieldOf: () => 'references',
    apart: 'broker',
    sparesDeclared: false,
  },
  {
    statement: resumeUnderOtherNamesStatement,
    kind: 'resume',
    fieldOf: () => 'resume.text',
    apart: 'home',
    sparesDeclared: false,
  },
];
const KINDS: ReadonlySet<AttributeKind> = new Set([...UNDER_OTHER_NAMES.map(({ kind }) => kind), 'address']);

/** Fields of the input format that a value of a list may stand in; a profile where it is none of these. */
const FIELDS: Readonly<Partial<Record<AttributeKind, string>>> = {
  phone: 'phones',
  email: 'emails',
  address: 'addresses or equipment',
  bank_account: 'bankAccounts or payments',
  device: 'devices.fingerprint',
  ip_address: 'devices.ip',
};

/**
 * What the statements of our own indicators would answer, told from those who hold what the application holds: there is no
 * graph to ask that has it. @param reader answers everything else as though the application were there
 */
export function indicatorsAsThough(reader: Runner, would: WouldBe): readonly Answering[] {
  let asked: Promise<readonly SeenBeside[]> | undefined;
  const beside = () => (asked ??= seenBeside(reader, would, KINDS));
  return [
    ...UNDER_OTHER_NAMES.map((sign) =>
      answering(sign.statement, async () => inOrder(underOtherNames(sign, await beside()))),
    ),
    answering(deliveryAddressOfManyStatement, async () =>
      inOrder(await deliveredToMany(reader, would, await beside())),
    ),
    answering(applicationVelocityStatement, async () => inOrder(await onOneDay(reader, would, await beside()))),
    answering(knownValueStatement, async ({ now }: KnownValueParams) => inOrder(await onLists(reader, would, now))),
  ];
}

function underOtherNames({ kind, fieldOf, apart, sparesDeclared }: UnderOtherNames, beside: readonly SeenBeside[]) {
  return beside.flatMap(({ attribute, kind: held, own, all, declaredBy }) => {
    if (held !== kind || (sparesDeclared && declaredBy.length > 0)) return [];
    return own.flatMap((one): QueryRow[] => {
      const others = all
        .slice(0, LOOKED_AT)
        .filter((other) => other.name !== one.name && (other[apart] ?? '') !== (one[apart] ?? '-'))
        .slice(0, 5);
      return (others.length === 0 ? [] : [one, ...others]).map((seen) => ({
        application: one.application,
        attribute,
        record: seen.record,
        field: fieldOf(seen),
        raw: seen.raw,
      }));
    });
  });
}

/** Receivers at one address, of whom it names six. */
const [MANY, NAMED] = [3, 6];

async function deliveredToMany(reader: Runner, { application }: WouldBe, beside: readonly SeenBeside[]) {
  const rows: QueryRow[] = [];
  for (const { attribute, own, all, declaredBy } of beside) {
    const isDelivered = ({ use, home }: Seen) => use === 'shipping' && home !== null && home !== attribute;
    const mine = own.filter(isDelivered);
    const delivered = all.filter(isDelivered);
    if (mine.length === 0 || delivered.length < MANY) continue;
    const brokers = declaredBy.length === 0 ? [] : await holders(reader, { keys: declaredBy });
    if (brokers.some(({ brokerKind }) => brokerKind !== 'host')) continue;
    const known = await holders(reader, { keys: [...new Set(delivered.map(({ application: key }) => key))] });
    const partyOf = new Map(known.map(({ key, party }) => [key, party]));
    const receivers = [...groupBy(delivered, ({ application: key }) => partyOf.get(key) ?? key)]
      .sort(([x], [y]) => compareText(x, y))
      .map(([, seen]) => ({
        record: first(seen.map(({ record }) => record)),
        raw: first(seen.map(({ raw }) => raw)),
      }));
    if (receivers.length < MANY) continue;
    for (const { record, raw } of [...mine, ...receivers.slice(0, NAMED)]) {
      rows.push({ application: application.key, attribute, record, field: 'addresses or equipment', raw });
    }
  }
  return rows;
}

/** Applications in a day that are many, and of those from its devices how many are looked at. */
const [MANY_IN_A_DAY, FROM_DEVICES] = [5, 50];

async function onOneDay(reader: Runner, { application, party, claimants }: WouldBe, beside: readonly SeenBeside[]) {
  const { key, row } = application;
  const fellows = claimants.flatMap((one) => (one.after.party === party && one.key !== key ? [one.key] : []));
  const own = fellows.length === 0 ? [] : await holders(reader, { keys: fellows });
  const seen = beside.flatMap(({ kind, all, declaredBy }) => (kind === 'device' && declaredBy.length === 0 ? all : []));
  const day = row.submittedAt.slice(0, 10);
  const fromDevices = [
    ...new Map(seen.filter(({ at }) => at.startsWith(day)).map((one) => [one.application, one])).values(),
  ]
    .sort((x, y) => compareText(x.application, y.application))
    .slice(0, FROM_DEVICES);
  const others = new Map(
    [
      { record: row.id, at: row.submittedAt },
      ...fromDevices,
      ...own.map(({ id, submittedAt }) => ({ record: id, at: submittedAt ?? '' })),
    ].flatMap(({ record, at }) => (at.startsWith(day) ? [[record, at]] : [])),
  );
  if (others.size < MANY_IN_A_DAY) return [];
  const note = `${others.size} in one day`;
  return [...others].map(([record, raw]): QueryRow => ({ application: key, record, field: 'submittedAt', raw, note }));
}

async function onLists(reader: Runner, { application, observed }: WouldBe, now: string): Promise<QueryRow[]> {
  const known = observed.size === 0 ? [] : await knownValuesOfAttributes(reader, { attributes: [...observed.keys()] });
  return known.flatMap(({ attribute, list, meaning, source, addedAt, expiresAt }) => {
    const seen = observed.get(attribute) ?? [];
    if (meaning !== 'operator' || (expiresAt ?? '9999') <= now) return [];
    return seen.slice(0, 1).map(({ kind }) => ({
      application: application.key,
      record: application.row.id,
      field: FIELDS[kind] ?? 'profiles',
      raw: first(seen.map(({ observation }) => observation.raw)),
      note:
        `on ${list}` +
        (source === null ? ', no source given' : `, source ${source}`) +
        (addedAt === null ? '' : `, since ${addedAt}`) +
        (expiresAt === null ? ', does not expire' : `, expires ${expiresAt}`),
    }));
  });
}

const first = (texts: readonly string[]): string => [...texts].sort(compareText)[0] ?? '';

/** Each row once, as the statements order them. */
function inOrder(rows: readonly QueryRow[]): QueryRow[] {
  const once = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...once.values()].sort(
    (x, y) =>
      compareText(x.attribute ?? '', y.attribute ?? '') ||
      compareText(x.record, y.record) ||
      compareText(x.field, y.field) ||
      compareText(x.raw, y.raw) ||
      compareText(x.note ?? '', y.note ?? ''),
  );
}
