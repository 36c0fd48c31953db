import type { AttributeKind } from '../graph/attribute-kind.ts';
import type { Pair } from './bits.ts';
import type { Conflict } from './link.ts';
import { nameLikeness } from './names-alike.ts';
import { livesAt } from './shared-value.ts';
import { profileOf } from './value-profile.ts';
import type { HeldValue, Holder, World } from './world.ts';

/** Whether two parties claim to be different people, with the reason in one sentence. */
export interface ConflictFinding {
  readonly conflict: Conflict;
  readonly because: string;
}

/** What belongs to one person as a rule, so that sharing it makes "probably one person" thinkable. */
const PERSONAL: readonly AttributeKind[] = ['phone', 'email', 'device', 'bank_account', 'profile'];
/** A typing error in a birth date changes one digit or two. */
const MISTYPED_DIGITS = 2;

/** Compares what two parties claim; `shared` is what both hold. */
export function conflictOf(pair: Pair, shared: readonly HeldValue[], world: World): ConflictFinding {
  const ofA = holdersOf(pair.a, world);
  const ofB = holdersOf(pair.b, world);
  if (isBroker(pair.a) && isBroker(pair.b)) return betweenBrokers(ofA, ofB);
  if (isBroker(pair.a) || isBroker(pair.b)) {
    return { conflict: 'yes', because: 'A broker and an applicant are different parties.' };
  }
  const channel = sharesPersonalChannel(pair, shared, world);
  const findings = ofA.flatMap((a) => ofB.map((b) => compare(a, b, channel)));
  return (
    findings.find(({ conflict }) => conflict === 'no') ??
    findings.find(({ conflict }) => conflict === 'unknown') ??
    findings[0] ?? { conflict: 'unknown', because: 'Nothing is known of what they claim.' }
  );
}

function compare(a: Holder, b: Holder, channel: boolean): ConflictFinding {
  if (claimsAgree(a, b)) {
    return {
      conflict: 'no',
      because: 'Both claim one identity: a re-application, or one of them is not who they say.',
    };
  }
  const names = nameLikeness(a, b);
  const dates = birthDates(a.birthDate, b.birthDate);
  if (names === 'same' && dates === 'unstated') {
    return { conflict: 'no', because: 'Both give one name and nothing they state contradicts it.' };
  }
  if (names === 'other' || (names === 'one_word' && dates !== 'same'))
    return { conflict: 'yes', because: 'They give different names.' };
  if (dates === 'different') {
    return {
      conflict: 'yes',
      because: names === 'same' ? 'One name with different birth dates.' : 'They give different names and birth dates.',
    };
  }
  if (!channel) {
    return { conflict: 'yes', because: `${DIFFERENCE[names]} ${DATES[dates]}, and they share no personal channel.` };
  }
  return {
    conflict: 'unknown',
    because: `${DIFFERENCE[names]} ${DATES[dates]} and a shared channel: probably one person.`,
  };
}

const DIFFERENCE = {
  same: 'One name',
  respelled: 'A name spelled in two ways',
  renamed: 'One given name with another surname',
  one_word: 'Names with a word in common',
};
const DATES = {
  same: 'with one birth date',
  close: 'with birth dates that differ in one or two digits',
  unstated: 'with a birth date that not both state',
};

const claimsAgree = (a: Holder, b: Holder): boolean =>
  (a.identityByBirth !== undefined && a.identityByBirth === b.identityByBirth) ||
  (a.identityById !== undefined && a.identityById === b.identityById);

function birthDates(a: string | undefined, b: string | undefined): 'same' | 'close' | 'unstated' | 'different' {
  if (a === undefined || b === undefined) return 'unstated';
  if (a === b) return 'same';
  let digits = a.length === b.length ? 0 : MISTYPED_DIGITS + 1;
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) if (a[index] !== b[index]) digits += 1;
  return digits <= MISTYPED_DIGITS ? 'close' : 'different';
}

/** Whether both hold something that is one person’s as a rule: a phone, an account, a residence. */
export function sharesPersonalChannel({ a, b }: Pair, shared: readonly HeldValue[], world: World): boolean {
  return shared.some((value) => {
    if (PERSONAL.includes(value.kind)) return true;
    if (value.kind !== 'address' || value.hub) return false;
    const { parties } = profileOf(value, world);
    return [a, b].every((party) => {
      const use = parties.get(party);
      return use !== undefined && livesAt(use);
    });
  });
}

function betweenBrokers(ofA: readonly Holder[], ofB: readonly Holder[]): ConflictFinding {
  const oneName = ofA.some((a) => ofB.some((b) => a.nameKey !== '' && a.nameKey === b.nameKey));
  return oneName
    ? { conflict: 'unknown', because: 'Two brokers of one name: probably one broker.' }
    : { conflict: 'yes', because: 'Two brokers of different names.' };
}

const isBroker = (party: string): boolean => party.startsWith('broker:');

const holdersOf = (party: string, world: World): readonly Holder[] =>
  (world.parties.get(party) ?? []).flatMap((key) => world.holders.get(key) ?? []);
