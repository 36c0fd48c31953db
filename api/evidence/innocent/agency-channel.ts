import { kindOfValues } from '../evidence-kind.ts';
import type { Model } from '../model.ts';
import { onceForEach } from '../once-for-each.ts';
import type { SharedValue } from '../shared-value.ts';
import { type PartyUse, profileOf, type ValueProfile } from '../value-profile.ts';
import type { BrokerProfile, HeldValue, World } from '../world.ts';
import type { Explain } from './explanation.ts';

/**
 * An agency's own channel, whether or not the applications name the agency: the value is declared by a broker of an
 * agency kind, or is like one that is, or many of an agency's candidates have it. A candidate is who names the agency or gives a channel that
 * it declares. Between a broker and an applicant it placed, every channel of the broker is its own.
 */
export const agencyChannel: Explain = (shared, world, model) => {
  const placed = placedBy(shared.a, shared.b, world) ?? placedBy(shared.b, shared.a, world);
  if (placed !== undefined) {
    return { reason: 'agency_channel', because: `${placed} placed this applicant, and the value is its own channel` };
  }
  const declaring = agencyDeclaring(shared.profile, model, world);
  if (declaring !== undefined) {
    return { reason: 'agency_channel', because: `${declaring.name} declares it as its own channel` };
  }
  if (!model.agencyChannelKinds.includes(shared.value.kind)) return undefined;
  const declaringLike = declaringOneLike(shared.value, world, model);
  if (declaringLike !== undefined) {
    return { reason: 'agency_channel', because: `${declaringLike.name} declares one like it as its own channel` };
  }
  const many = agencyOfMany(shared.crowd, model, world);
  if (many !== undefined) {
    const { broker, candidates } = many;
    return {
      reason: 'agency_channel',
      because: `${candidates} of the ${shared.crowd.length} parties that hold it are candidates of ${broker.name}, which has ${broker.candidates} in all`,
    };
  }
  return undefined;
};

/** The first agency of which so many candidates are among those who share a channel that it is the agency's. */
const agencyOfMany = onceForEach((crowd: readonly PartyUse[], model: Model, world: World) => {
  const { parties, ofHolders, ofCandidates } = model.agencyChannel;
  return agenciesAmong(crowd, model, world).find(
    ({ broker, candidates }) =>
      candidates >= parties && candidates >= ofHolders * crowd.length && candidates >= ofCandidates * broker.candidates,
  );
});

function declaringOneLike(value: HeldValue, world: World, model: Model): BrokerProfile | undefined {
  const like = valuesLike(value, world);
  return like && agencyDeclaring(profileOf(like, world), model, world);
}

/**
 * Whether an agency's channel is set aside between any two who hold it. Not known of addresses that nobody declares, where
 * it depends on what the two do there.
 * @param applicants those who hold it
 */
export function isAgencysForAll(
  value: HeldValue,
  applicants: readonly PartyUse[],
  world: World,
  model: Model,
): boolean {
  if (agencyDeclaring(profileOf(value, world), model, world) !== undefined) return true;
  if (!model.agencyChannelKinds.includes(value.kind)) return false;
  if (declaringOneLike(value, world, model) !== undefined) return true;
  return kindOfValues(value.kind) !== 'address' && agencyOfMany(applicants, model, world) !== undefined;
}

/** Whether somebody who holds a channel is an agency's candidate, so that it may be the agency's. */
export const mayBeAgencys = (shared: SharedValue, world: World, model: Model): boolean =>
  model.agencyChannelKinds.includes(shared.value.kind) && agenciesAmong(shared.crowd, model, world).length > 0;

/** The group of similar values that a value is of, such as a mailbox with a tag or a mistyped street. */
function valuesLike(value: HeldValue, world: World): HeldValue | undefined {
  const group = world.values.get(world.groupOf.get(value.key) ?? '');
  return group?.hub === false ? group : undefined;
}

/** The first agency that declares a value as its own. */
export const agencyDeclaring = onceForEach(
  (profile: ValueProfile, model: Model, world: World): BrokerProfile | undefined =>
    [...profile.parties.values()]
      .flatMap(({ kind, party }) => (kind === 'broker' ? (world.brokers.get(party) ?? []) : []))
      .find(({ declared, kind }) => declared && model.agencyKinds.includes(kind)),
);

/** The agencies of which holders are candidates, by key. */
const agenciesAmong = onceForEach((crowd: readonly PartyUse[], model: Model, world: World) => {
  const candidates = new Map<string, number>();
  for (const use of crowd) {
    for (const broker of use.brokers) candidates.set(broker, (candidates.get(broker) ?? 0) + 1);
  }
  return [...candidates.keys()].sort().flatMap((key) => {
    const broker = world.brokers.get(key);
    return broker !== undefined && mayBeAgency(broker, model) ? [{ broker, candidates: candidates.get(key) ?? 0 }] : [];
  });
});

/** What a broker is that only applications have named is not known: it may be an agency. */
const mayBeAgency = ({ declared, kind }: BrokerProfile, model: Model): boolean =>
  !declared || model.agencyKinds.includes(kind);

function placedBy(broker: PartyUse, applicant: PartyUse, world: World): string | undefined {
  return broker.kind === 'broker' && applicant.namedBrokers.includes(broker.party)
    ? (world.brokers.get(broker.party)?.name ?? 'The broker')
    : undefined;
}
