import { utcInstant } from './calendar.ts';
import { canonicalBirthDate } from './canonical/birth-date.ts';
import { nameKey, nameKeyReversed } from './canonical/name.ts';
import { recordKey } from './canonical/record-key.ts';
import { boundedKey } from './derive/bounded.ts';
import { DEFAULT_COUNTRY, type Derivation } from './derive/derivation.ts';
import { deriveKnown } from './derive/derive-known.ts';
import type { Collector } from './derive/observe.ts';
import { observeAccounts, observePayments } from './derive/observe-accounts.ts';
import { observeAddresses, observeEquipment } from './derive/observe-addresses.ts';
import { observeDevices } from './derive/observe-devices.ts';
import { observeEmails } from './derive/observe-emails.ts';
import { observeGovernmentId } from './derive/observe-government-id.ts';
import { observePhones } from './derive/observe-phones.ts';
import { observeProfiles } from './derive/observe-profiles.ts';
import { observeReferences } from './derive/observe-references.ts';
import { observeResume } from './derive/observe-resume.ts';
import type { DerivedApplication, DerivedBroker, Observed } from './graph-rows.ts';
import type { SealedApplication, SealedBroker, SealedRecord } from './seal.ts';

/** When an application was submitted whose time says nothing; validation lets none through. */
const NO_TIME = '1970-01-01T00:00:00.000Z';

const CHANNEL_KINDS = new Set(['phone', 'email', 'device', 'bank_account', 'profile']);

/** Whether a value can join applications of one identity, as cypher/applicant/personal-channels asks; a residence only with its unit. */
const isChannel = ({ kind, attribute, observation }: Observed): boolean =>
  CHANNEL_KINDS.has(kind) || (observation.use === 'residence' && attribute.unit !== undefined);

/** What a kept record becomes in the graph. Pure: `rebuild` runs it over the same texts and gets the same rows. */
export function derive(sealed: SealedRecord): Derivation {
  switch (sealed.kind) {
    case 'application':
      return deriveApplication(sealed.record);
    case 'broker':
      return deriveBroker(sealed.record);
    case 'known':
      return deriveKnown(sealed.record);
  }
}

function collector(
  prefix: string,
  record: string,
  submittedAt: string | undefined,
  country: string | undefined,
): Collector {
  return {
    holder: `${prefix}:${record}`,
    submittedAt,
    country: country ?? DEFAULT_COUNTRY,
    observed: new Map(),
    problems: [],
  };
}

function deriveApplication(given: SealedApplication): Derivation {
  const id = recordKey(given.source, given.id);
  const submittedAt = utcInstant(given.submittedAt) ?? NO_TIME;
  const into = collector('application', id, submittedAt, given.$intake?.country);
  const { applicant, role } = given;
  observePhones(into, given.phones);
  observeEmails(into, given.emails);
  const residences = observeAddresses(into, given.addresses);
  observeAccounts(into, given.bankAccounts);
  observeDevices(into, given.devices);
  observeProfiles(into, given.profiles);
  observeGovernmentId(into, applicant.governmentId);
  observeReferences(into, given.references);
  observeResume(into, given.resume?.text);
  observePayments(into, given.payments);
  observeEquipment(into, given.equipment);

  const key = boundedKey(nameKey(applicant.name));
  const birth = applicant.birthDate === undefined ? undefined : canonicalBirthDate(applicant.birthDate, submittedAt);
  if (birth !== undefined && !birth.ok) into.problems.push({ field: 'applicant.birthDate', reason: birth.reason });
  const birthDate = birth?.ok ? birth.value : undefined;
  const documented = applicant.governmentId;
  const identityById =
    key !== '' && documented?.problem === undefined && documented?.country !== undefined
      ? `${key}|${documented.hash}`
      : undefined;
  const [residence] = residences;
  const observed = [...into.observed.values()];
  const broker = given.broker === undefined ? undefined : recordKey(given.broker.source, given.broker.id);
  const row: DerivedApplication['row'] = {
    key: into.holder,
    id,
    source: given.source,
    recordId: given.id,
    submittedAt,
    name: applicant.name,
    nameKey: key,
    nameKeyReversed: nameKeyReversed(key),
    birthDate,
    identityByBirth: key !== '' && birthDate !== undefined ? `${key}|${birthDate}` : undefined,
    identityById,
    roleTitle: role?.title,
    requisition: role?.requisition,
    residence: residence?.key,
    town: residence?.town,
    country: residence?.country,
    broker: broker === undefined ? undefined : `broker:${broker}`,
  };
  const channels = observed.filter(isChannel).map(({ attribute }) => attribute.key);
  return {
    derived: {
      kind: 'application',
      key: into.holder,
      row,
      observed,
      channels: [...new Set(channels)],
      placedBy:
        broker === undefined || given.broker === undefined
          ? undefined
          : {
              key: `broker:${broker}`,
              id: broker,
              source: given.broker.source,
              recordId: given.broker.id,
              name: given.broker.id,
              nameKey: boundedKey(nameKey(given.broker.id)),
              kind: 'other',
              declared: false,
            },
    },
    problems: into.problems,
  };
}

function deriveBroker(given: SealedBroker): Derivation {
  const id = recordKey(given.source, given.id);
  const submittedAt = given.submittedAt === undefined ? undefined : utcInstant(given.submittedAt);
  const into = collector('broker', id, submittedAt, given.$intake?.country);
  observePhones(into, given.phones);
  observeEmails(into, given.emails);
  observeAddresses(into, given.addresses);
  observeAccounts(into, given.bankAccounts);
  observeDevices(into, given.devices);
  const row: DerivedBroker['row'] = {
    key: into.holder,
    id,
    source: given.source,
    recordId: given.id,
    name: given.name,
    nameKey: boundedKey(nameKey(given.name)),
    kind: given.kind,
    declared: true,
    submittedAt,
  };
  return {
    derived: { kind: 'broker', key: into.holder, row, observed: [...into.observed.values()] },
    problems: into.problems,
  };
}
