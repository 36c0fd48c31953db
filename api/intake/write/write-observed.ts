import type { AttributeKind } from '../../graph/attribute-kind.ts';
import {
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
import type { Observed } from '../graph-rows.ts';

/** An edge, with the value that it leads to in the same row. */
interface Row {
  readonly holder: string;
  readonly attribute: string;
  readonly value: string;
  /** Nothing where it is the value: the embedded engine then holds one text and not two. */
  readonly fold: string | undefined;
  /** Nothing where it is the value. */
  readonly raw: string | undefined;
  readonly use: string;
  readonly observedAt: string | undefined;
  readonly [property: string]: string | number | undefined;
}

type Observe = (runner: Runner, params: { readonly rows: readonly Row[] }) => Promise<void>;

const OBSERVE: Readonly<Record<AttributeKind, Observe>> = {
  phone: observePhones,
  email: observeEmails,
  address: observeAddresses,
  bank_account: observeBankAccounts,
  device: observeDevices,
  ip_address: observeIpAddresses,
  profile: observeProfiles,
  government_id: observeGovernmentIds,
  reference: observeReferences,
  resume: observeResumes,
};

/** Writes observations, and the values that they lead to where these are not there yet. */
export async function writeObserved(writer: Writer, observed: readonly Observed[]): Promise<void> {
  const kinds = new Map<AttributeKind, Row[]>();
  for (const { kind, attribute, observation } of observed) {
    const { value } = attribute;
    const row = {
      ...attribute,
      ...observation,
      fold: unless(value, attribute.fold),
      raw: unless(value, observation.raw),
    };
    const rows = kinds.get(kind);
    if (rows === undefined) kinds.set(kind, [row]);
    else rows.push(row);
  }
  await Promise.all([...kinds].map(([kind, rows]) => OBSERVE[kind](writer, { rows })));
}

const unless = (value: string, text: string): string | undefined => (text === value ? undefined : text);
