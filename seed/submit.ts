import { bankAccountOf } from './channels/bank-account.ts';
import { type Device, deviceOf } from './channels/device.ts';
import { emailOf, renderEmail } from './channels/email.ts';
import { phoneOf, renderPhone } from './channels/phone.ts';
import { drawEducation, drawEmployment, TITLES } from './documents/history.ts';
import { REFEREE_DOMAINS } from './documents/referee.ts';
import { drawResume } from './documents/resume.ts';
import type { Draft } from './draft.ts';
import { drawPerson, type Person } from './people/person.ts';
import { renderName, withTypo } from './people/render-name.ts';
import { type Address, homeOf, renderAddress } from './places/address.ts';
import { at, hashOf, Random } from './random.ts';
import type { SeedApplication, SeedBankAccount, SharedKind } from './record.ts';
import type { Skeleton } from './skeleton.ts';
import { DAY, WORLD_END } from './world-options.ts';

const SOURCES = ['greenhouse', 'greenhouse', 'lever', 'workday', 'careers-page'];

/** The first of an owner's phones that are their references'. */
const REFERENCE_PHONE = 4;

const iso = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** Puts what is shared into drawn places of a list of one's own; what does not fit is left out. */
function placed<T>(
  random: Random,
  own: readonly T[],
  shared: readonly T[],
): { readonly list: T[]; readonly carried: boolean } {
  const list = [...own];
  const places = random.shuffled([...own.keys()]);
  for (const [index, value] of shared.entries()) {
    const place = places[index];
    if (place !== undefined) list[place] = value;
  }
  return { list, carried: shared.length > 0 && own.length > 0 };
}

const count = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_, index) => make(index));

/** What a form received, and which of the group's values stand in it. */
export interface Submission {
  readonly application: SeedApplication;
  readonly carries: readonly SharedKind[];
}

/**
 * Writes an application: the skeleton says which fields there are, the draft what is in them, and how each value is
 * typed is drawn here, for everyone alike.
 * @param key what is drawn about this application starts from it
 * @param typos share of phones, e-mails and addresses that are mistyped, whoever types them
 */
export function submit(
  id: string,
  draft: Draft,
  skeleton: Skeleton,
  brokerId: string | undefined,
  key: number,
  typos = 0,
): Submission {
  const { person, owner, town, changed, shared, venue } = draft;
  const random = (label: string) => new Random(hashOf(label, key));
  const carries: SharedKind[] = [];
  const carry = (kind: SharedKind, carried: boolean) => {
    if (carried && !draft.common?.includes(kind)) carries.push(kind);
  };

  const application: SeedApplication = {
    id,
    submittedAt: iso(draft.at),
    applicant: { name: renderName(random('name'), person.name) },
  };
  if (skeleton.source) application.source = random('source').pick(SOURCES);
  if (skeleton.role) application.role = drawRole(random('role'), town.country);
  if (skeleton.birthDate) application.applicant.birthDate = person.birthDate;
  if (skeleton.governmentId) application.applicant.governmentId = governmentIdOf(draft);

  if (skeleton.phones > 0) {
    const own = count(skeleton.phones, (index) => phoneOf(owner, [changed.phone, 2, 1 - changed.phone][index] ?? 0));
    const { list, carried } = placed(random('phone places'), own, shared.phones ?? []);
    const typing = random('phones');
    const slips = random('phone slips');
    const typed = list.map((phone) => (slips.chance(typos) ? { ...phone, line: phone.line.slice(0, -1) } : phone));
    application.phones = typed.map((phone) => renderPhone(typing, phone, town.country));
    // A number that lacks a digit is nobody's: nothing is left of what was shared.
    carry('phone', carried && typed.some((phone) => shared.phones?.includes(phone)));
  }

  if (skeleton.emails > 0) {
    const own = count(skeleton.emails, (index) =>
      emailOf(owner, index === 0 ? changed.email : 2, draft.formerly ?? person),
    );
    const { list, carried } = placed(random('email places'), own, shared.emails ?? []);
    const typing = random('emails');
    const slips = random('email slips');
    const typed = list.map((email) =>
      slips.chance(typos) ? { ...email, local: withTypo(slips, email.local) } : email,
    );
    application.emails = typed.map((email) => renderEmail(typing, email));
    carry('email', carried);
  }

  const home = shared.home ?? homeOf(owner, changed.home, town);
  const elsewhere = random('elsewhere');
  const other = elsewhere.chance(0.25) ? homeOf(owner, 2) : home;
  const shipping = shared.shipping ?? other;
  const typing = random('addresses');
  const slips = random('address slips');
  const typedAddress = (address: Address) =>
    renderAddress(typing, slips.chance(typos) ? { ...address, street: withTypo(slips, address.street) } : address);
  const addresses: NonNullable<SeedApplication['addresses']> = [];
  if (skeleton.residence) {
    addresses.push({ use: 'residence', text: typedAddress(home) });
    carry('residence', shared.home !== undefined);
  }
  if (skeleton.shipping) addresses.push({ use: 'shipping', text: typedAddress(shipping) });
  if (skeleton.mailing) {
    addresses.push({ use: 'mailing', text: typedAddress(shared.mailing ?? other) });
    carry('mailing', shared.mailing !== undefined);
  }
  if (addresses.length > 0) application.addresses = random('address places').shuffled(addresses);

  if (skeleton.devices.length > 0) {
    const own = count(skeleton.devices.length, (index): Device => {
      const device = deviceOf(owner, index === 0 ? changed.device : 2);
      return { ...device, timezone: town.timezone };
    });
    const visiting = venue?.venue.device === undefined ? [] : [venue.venue.device];
    const places = random('device places');
    const atVenue = placed(places, own, visiting).list;
    const { list } = placed(places, atVenue, shared.devices ?? []);
    const ip = shared.ip ?? (visiting.length === 0 ? venue?.venue.ip : undefined);
    const online = ip === undefined ? undefined : places.below(list.length);
    application.devices = list.map((device, index) => {
      const has = at(skeleton.devices, index);
      const seen = draft.at - Math.floor(places.unit() * DAY);
      const network = index === online && ip !== undefined && !shared.devices?.includes(device) ? ip : device.ip;
      carry('device', has.fingerprint && shared.devices?.includes(device) === true && !carries.includes('device'));
      carry('ip_address', has.ip && network === shared.ip && !carries.includes('ip_address'));
      return {
        ...(has.fingerprint && { fingerprint: device.fingerprint }),
        ...(has.ip && { ip: network }),
        userAgent: device.userAgent,
        ...(has.timezone && { timezone: device.timezone }),
        seenAt: iso(seen),
      };
    });
  }

  const account = withHolder(random('holder'), shared.account ?? bankAccountOf(owner, changed.account), person);
  if (skeleton.bankAccounts > 0) {
    const own = count(skeleton.bankAccounts, (index) => (index === 0 ? account : bankAccountOf(owner, 2)));
    application.bankAccounts = random('account places').shuffled(own);
  }

  if (skeleton.profiles > 0) application.profiles = drawProfiles(draft, skeleton.profiles, random('profiles'));
  // A persona's history is part of the persona, so it is the same whenever it applies.
  const past = new Random(hashOf('history', owner.key));
  const bornIn = Number(person.birthDate.slice(0, 4));
  const education = drawEducation(past, 3, bornIn, town.country);
  const employment = drawEmployment(past, 4, WORLD_END - 540 * DAY);
  if (skeleton.education > 0) application.education = education.slice(0, skeleton.education);
  if (skeleton.employment > 0) application.employment = employment.slice(0, skeleton.employment);
  if (skeleton.references > 0) {
    const typing = random('references');
    const lent = (shared.references ?? []).map(({ person, email, phone }) => ({
      name: renderName(typing, person.name),
      email,
      phone: renderPhone(typing, phone, town.country),
    }));
    const { list, carried } = placed(random('reference places'), drawReferences(draft, skeleton.references), lent);
    application.references = list;
    carry('reference', carried);
  }
  if (skeleton.resume) {
    application.resume = { text: shared.resume ?? drawResume(new Random(hashOf('resume', owner.key))) };
    carry('resume', shared.resume !== undefined);
  }
  if (brokerId !== undefined && skeleton.namesBroker) application.broker = { id: brokerId };

  addSequel(
    application,
    draft,
    skeleton,
    account,
    () => renderAddress(random('equipment'), shipping),
    random('sequel'),
  );
  const { bankAccounts, payments, equipment } = application;
  carry('bank_account', shared.account !== undefined && (bankAccounts !== undefined || payments !== undefined));
  carry('shipping', shared.shipping !== undefined && (skeleton.shipping || equipment !== undefined));
  return { application, carries };
}

function drawRole(random: Random, country: string): NonNullable<SeedApplication['role']> {
  return {
    title: random.pick(TITLES),
    requisition: `R-${random.between(100, 999)}`,
    remote: random.chance(0.8),
    location: random.chance(0.85) ? 'US' : country,
  };
}

/** A document number of an invented type, so that it is nobody's; who uses a stolen identity has the owner's number. */
function governmentIdOf(draft: Draft): { type: string; value: string } {
  const { key, number, town } = draft.stolenFrom ?? draft.owner;
  const random = new Random(hashOf('government id', key));
  return { type: `${town.country}_TEST_ID`, value: `T${random.digits(3)}${`${number}`.padStart(8, '0')}` };
}

function withHolder(random: Random, account: SeedBankAccount, person: Person): SeedBankAccount {
  return random.chance(0.4) ? { ...account, holder: renderName(random, person.name) } : account;
}

function drawProfiles(draft: Draft, length: number, typing: Random): NonNullable<SeedApplication['profiles']> {
  const { owner, person } = draft;
  return ['linkedin', 'github'].slice(0, length).map((network, index) => {
    const own = new Random(hashOf('profile', owner.key, index));
    const handle = `${own.letters(4)}-example-${(owner.number * 2 + index).toString(36)}`;
    const created = draft.at - own.between(40, 4000) * DAY;
    return {
      network,
      url: network === 'linkedin' ? `https://www.linkedin.com/in/${handle}` : `https://github.com/${handle}`,
      name: renderName(typing, person.name),
      createdAt: iso(created),
      lastActiveAt: iso(draft.at - own.between(0, 30) * DAY),
    };
  });
}

function drawReferences(draft: Draft, length: number): NonNullable<SeedApplication['references']> {
  const random = new Random(hashOf('references', draft.owner.key));
  return count(2, (index) => {
    const person = drawPerson(random);
    const handle = `ref.${random.letters(3)}.${(draft.owner.number * 4 + index).toString(36)}`;
    return {
      name: renderName(random, person.name),
      email: `${handle}@${random.pick(REFEREE_DOMAINS)}`,
      phone: renderPhone(random, phoneOf(draft.owner, REFERENCE_PHONE + index), draft.town.country),
    };
  }).slice(0, length);
}

/** What happened after the application, as far as it has: interviews, and for those hired, wages and a laptop. */
function addSequel(
  application: SeedApplication,
  draft: Draft,
  skeleton: Skeleton,
  account: SeedBankAccount,
  address: () => string,
  random: Random,
): void {
  const hired = skeleton.payments > 0 || skeleton.equipment;
  const start = draft.at + random.between(14, 40) * DAY;
  const happened = ({ at: time }: { readonly at: number }) => time < WORLD_END;
  const dated = <T extends { readonly at: number }>(what: readonly T[]) =>
    what.filter(happened).map((one) => ({ ...one, at: iso(one.at) }));
  if (skeleton.events) {
    const events = [{ type: 'applied', at: draft.at }];
    if (hired || random.chance(0.4)) events.push({ type: 'interviewed', at: draft.at + random.between(3, 10) * DAY });
    if (hired) events.push({ type: 'offered', at: start - 3 * DAY }, { type: 'hired', at: start });
    else if (random.chance(0.1)) events.push({ type: random.chance(0.8) ? 'withdrawn' : 'blocked', at: start });
    if (hired && random.chance(0.2)) events.push({ type: 'ended', at: start + random.between(30, 120) * DAY });
    application.events = dated(events);
  }
  const amount = random.between(28, 130) * 100;
  const currency = account.iban === undefined ? 'USD' : account.iban.startsWith('GB') ? 'GBP' : 'EUR';
  const payments = dated(
    count(skeleton.payments, (index) => ({
      at: start + (index + 1) * 30 * DAY,
      amount,
      currency,
      bankAccount: account,
    })),
  );
  if (payments.length > 0) application.payments = payments;
  const equipment = skeleton.equipment ? dated([{ at: start - DAY, item: 'laptop', address: address() }]) : [];
  if (equipment.length > 0) application.equipment = equipment;
}
