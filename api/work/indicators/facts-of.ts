import type { Account, Facts, Name, Place } from '../../evidence/indicators/facts.ts';
import { readPeriod } from '../../evidence/indicators/period.ts';
import { utcInstant } from '../../intake/calendar.ts';
import { canonicalAddress } from '../../intake/canonical/address.ts';
import { canonicalIp } from '../../intake/canonical/ip-address.ts';
import { foldText, nameKey } from '../../intake/canonical/name.ts';
import { canonicalPhone } from '../../intake/canonical/phone.ts';
import { isResume } from '../../intake/canonical/resume.ts';
import { derive } from '../../intake/derive.ts';
import type { Derived, DerivedApplication } from '../../intake/graph-rows.ts';
import type { AddressInput } from '../../intake/schema.ts';
import type { SealedAccount, SealedApplication } from '../../intake/seal.ts';
import { givenNameOf } from '../given-name.ts';
import { whenAsked } from './when-asked.ts';

/**
 * What an application states, from its record as it was kept, by the same rules that the graph is made by. Each fact is read when
 * it is first asked for: most who ask need few of them. @param derived from it, where that is known
 */
export function factsOf(record: SealedApplication, derived?: Derived): Facts {
  const whole = whenAsked({
    application: () => applicationOf(derived ?? derive({ kind: 'application', record }).derived),
  });
  const country = record.$intake?.country ?? 'US';
  const instant = (text: string | undefined) => (text === undefined ? undefined : utcInstant(text));
  const devices = record.devices ?? [];
  const facts: Facts = whenAsked<Facts>({
    record: () => whole.application.row.id,
    submittedAt: () => whole.application.row.submittedAt,
    name: () => nameOf(record.applicant.name),
    places: () => [
      ...(record.addresses ?? []).flatMap((address) => placeOf(address, 'addresses', 'residence', country)),
      ...(record.equipment ?? []).flatMap(({ at, address }) =>
        address === undefined ? [] : placeOf(address, 'equipment', 'shipping', country, instant(at)),
      ),
    ],
    residence: () => facts.places.find(({ field, use }) => field === 'addresses' && use === 'residence'),
    deliveries: () => facts.places.filter(({ field, use }) => field === 'equipment' || use === 'shipping'),
    phones: () =>
      (record.phones ?? []).flatMap((raw) => {
        const phone = canonicalPhone(raw, country);
        return phone.ok
          ? [{ raw, value: phone.value, country: phone.country, format: phone.format, lineType: phone.lineType }]
          : [];
      }),
    emails: () =>
      whole.application.observed.flatMap(({ kind, attribute, observation }) =>
        kind === 'email' ? [{ raw: observation.raw, domain: String(attribute.domain ?? '') }] : [],
      ),
    accounts: () => [
      ...(record.bankAccounts ?? []).flatMap((account) => accountOf(account, 'bankAccounts', undefined)),
      ...(record.payments ?? []).flatMap(({ at, bankAccount }) =>
        bankAccount === undefined ? [] : accountOf(bankAccount, 'payments', instant(at)),
      ),
    ],
    fingerprints: () =>
      whole.application.observed.flatMap(({ kind, observation }) => (kind === 'device' ? [observation.raw] : [])),
    timezones: () =>
      devices.flatMap(({ timezone, seenAt }) =>
        timezone === undefined ? [] : [{ zone: timezone, at: instant(seenAt) ?? facts.submittedAt }],
      ),
    ips: () =>
      devices.flatMap(({ ip, seenAt }) => {
        const canonical = ip === undefined ? undefined : canonicalIp(ip);
        return ip !== undefined && canonical?.ok ? [{ raw: ip, value: canonical.value, at: instant(seenAt) }] : [];
      }),
    profiles: () =>
      (record.profiles ?? []).map(({ url, name, createdAt, lastActiveAt }) => ({
        url,
        name: name === undefined ? undefined : nameOf(name),
        createdAt: instant(createdAt),
        lastActiveAt: instant(lastActiveAt),
      })),
    education: () =>
      (record.education ?? []).map(({ school, field, from, to }) => ({
        school,
        schoolKey: school === undefined ? undefined : wordsOf(school).join(' '),
        field,
        fieldWords: wordsOf(field ?? ''),
        period: readPeriod(from, to, facts.submittedAt),
      })),
    employment: () =>
      (record.employment ?? []).map(({ employer, title, from, to }) => ({
        employer,
        employerKey: employer === undefined ? undefined : wordsOf(employer).join(' '),
        title,
        period: readPeriod(from, to, facts.submittedAt),
      })),
    references: () => whole.application.observed.filter(({ kind }) => kind === 'reference').length,
    hasResume: () => record.resume?.text !== undefined && isResume(record.resume.text),
    events: () => (record.events ?? []).map(({ type, at, reason }) => ({ type, at: instant(at) ?? at, reason })),
    payments: () => record.payments?.length ?? 0,
    equipment: () => (record.equipment ?? []).flatMap(({ item }) => item ?? []),
  });
  return facts;
}

function applicationOf(derived: Derived): DerivedApplication {
  if (derived.kind !== 'application') throw new Error('an application was derived as something else');
  return derived;
}

function placeOf(given: AddressInput, field: string, usual: string, country: string, at?: string): Place[] {
  const raw = typeof given === 'string' ? given : given.text;
  const use = typeof given === 'string' ? usual : (given.use ?? usual);
  const address = canonicalAddress(raw, country);
  return address.ok ? [{ raw, field, use, building: address.building, country: address.country, at }] : [];
}

function accountOf(account: SealedAccount, field: string, at: string | undefined): Account[] {
  if (account.problem !== undefined) return [];
  const holder = account.holder === undefined ? undefined : nameOf(account.holder);
  return [{ key: `bank_account:${account.hash}`, shown: `•••• ${account.last4}`, field, holder, at }];
}

function nameOf(raw: string): Name {
  const key = nameKey(raw);
  return { raw, nameKey: key, givenName: givenNameOf(raw, key), words: wordsOf(raw) };
}

export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
