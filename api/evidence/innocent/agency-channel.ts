import type { PartyUse } from '../value-profile.ts';
import type { World } from '../world.ts';
import type { Explain } from './explanation.ts';

/**
 * An agency's own channel, whether or not the applications name the agency: the value is declared by a broker of an
 * agency kind, or most of an agency's candidates have it. Between a broker and an applicant it placed, every channel of
 * the broker is its own.
 */
export const agencyChannel: Explain = (shared, world, model) => {
  const placed = placedBy(shared.a, shared.b, world) ?? placedBy(shared.b, shared.a, world);
  if (placed !== undefined) {
    return { reason: 'agency_channel', because: `${placed} placed this applicant, and the value is its own channel` };
  }
  for (const use of shared.profile.parties.values()) {
    const broker = use.kind === 'broker' ? world.brokers.get(use.party) : undefined;
    if (broker?.declared && model.agencyKinds.includes(broker.kind)) {
      return { reason: 'agency_channel', because: `${broker.name} declares it as its own channel` };
    }
  }
  if (!model.agencyChannelKinds.includes(shared.value.kind)) return undefined;
  const naming = new Map<string, number>();
  for (const use of shared.crowd) {
    for (const broker of use.brokers) naming.set(broker, (naming.get(broker) ?? 0) + 1);
  }
  for (const key of [...naming.keys()].sort()) {
    const candidates = naming.get(key) ?? 0;
    const broker = world.brokers.get(key);
    if (broker === undefined || (broker.declared && !model.agencyKinds.includes(broker.kind))) continue;
    const { parties, ofHolders, ofPlaced } = model.agencyChannel;
    if (candidates < parties || candidates < ofHolders * shared.crowd.length || candidates < ofPlaced * broker.placed)
      continue;
    return {
      reason: 'agency_channel',
      because: `${candidates} of the ${shared.crowd.length} parties that hold it are candidates of ${broker.name}, which placed ${broker.placed} in all`,
    };
  }
  return undefined;
};

function placedBy(broker: PartyUse, applicant: PartyUse, world: World): string | undefined {
  return broker.kind === 'broker' && applicant.brokers.includes(broker.party)
    ? (world.brokers.get(broker.party)?.name ?? 'The broker')
    : undefined;
}
