import type { AttributeKind } from '../../graph/attribute-kind.ts';
import {
  mergeAddresses,
  mergeBankAccounts,
  mergeDevices,
  mergeEmails,
  mergeGovernmentIds,
  mergeIpAddresses,
  mergePhones,
  mergeProfiles,
  mergeReferences,
  mergeResumes,
  observeAddresses,
  observeBankAccounts,
  observeDevices,
  observeEmails,
  observeGovernmentIds,
  observeIpAddresses,
  observePhones,
  observeProfiles,
  observeReferences,
  observeResumes,
} from '../../graph/queries.generated.ts';
import type { Runner, Writer } from '../../graph/store.ts';
import type { AttributeRow, ObservationRow, Observed } from '../graph-rows.ts';

interface Statements {
  readonly merge: (runner: Runner, params: { readonly rows: readonly AttributeRow[] }) => Promise<void>;
  readonly observe: (runner: Runner, params: { readonly rows: readonly ObservationRow[] }) => Promise<void>;
}

const STATEMENTS: Readonly<Record<AttributeKind, Statements>> = {
  phone: { merge: mergePhones, observe: observePhones },
  email: { merge: mergeEmails, observe: observeEmails },
  address: { merge: mergeAddresses, observe: observeAddresses },
  bank_account: { merge: mergeBankAccounts, observe: observeBankAccounts },
  device: { merge: mergeDevices, observe: observeDevices },
  ip_address: { merge: mergeIpAddresses, observe: observeIpAddresses },
  profile: { merge: mergeProfiles, observe: observeProfiles },
  government_id: { merge: mergeGovernmentIds, observe: observeGovernmentIds },
  reference: { merge: mergeReferences, observe: observeReferences },
  resume: { merge: mergeResumes, observe: observeResumes },
};

/** Writes attributes once each, then the observations that lead to them. */
export async function writeObserved(writer: Writer, observed: readonly Observed[]): Promise<void> {
  const kinds = new Map<AttributeKind, { attributes: Map<string, AttributeRow>; observations: ObservationRow[] }>();
  for (const { kind, attribute, observation } of observed) {
    let rows = kinds.get(kind);
    if (rows === undefined) {
      rows = { attributes: new Map(), observations: [] };
      kinds.set(kind, rows);
    }
    rows.attributes.set(attribute.key, attribute);
    rows.observations.push(observation);
  }
  for (const [kind, { attributes, observations }] of kinds) {
    const { merge, observe } = STATEMENTS[kind];
    await merge(writer, { rows: [...attributes.values()] });
    await observe(writer, { rows: observations });
  }
}
