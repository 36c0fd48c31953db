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
  const like = valuesLike(shared, world);
  const declaringLike = like && agencyDeclaring(profileOf(like, world), model, world);
  if (declaringLike !== undefined) {
    return { reason: 'agency_channel', because: `${declaringLike.name} declares one like it as its own channel` };
  }
  for (const { broker, candidates } of agenciesAmong(shared.crowd, model, world)) {
    const { parties, ofHolders, ofCandidates } = model.agencyChannel;
    if (candidates < parties || candidates < ofHolders * shared.crowd.length) continue;
    if (candidates < ofCandidates * broker.candidates) continue;
    return {
      reason: 'agency_channel',
      because: `${candidates} of the ${shared.crowd.length} parties that hold it are candidates of ${broker.name}, which has ${broker.candidates} in all`,
    };
  }
  return undefined;
};

/** Whether somebody who holds a channel is an agency's candidate, so that it may be the agency's. */
export const mayBeAgencys = (shared: SharedValue, world: World, model: Model): boolean =>
  model.agencyChannelKinds.includes(shared.value.kind) && agenciesAmong(shared.crowd, model, world).length > 0;

/** The group of similar values that a value is of, such as a mailbox with a tag or a mistyped street. */
function valuesLike({ value }: SharedValue, world: World): HeldValue | undefined {
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
