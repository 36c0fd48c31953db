import type { Evidence, Source } from '../evidence/indicators/indicator.ts';
import type { Link, Reason, Ring } from '../evidence/link.ts';
import type { Declared, Hidden, InRing } from '../work/brokers/standing.ts';
import type { CaseFile, Pin } from '../work/cases/case-file.ts';
import type { ApplicationDetails } from '../work/entities/applications.ts';
import type { HeldAttribute, ObservationDetails } from '../work/entities/held-attributes.ts';
import type { Flag } from '../work/flags/flag.ts';
import type { IndicatorResult } from '../work/indicators/assess.ts';
import type { AnyIndicator } from '../work/indicators/catalogue.ts';
import type { Entry } from '../work/ledger/entry.ts';
import type { Reread } from '../work/ledger/reread-flags.ts';
import type { RingRow } from '../work/rings.ts';
import type { ScreenedRecord } from '../work/screen/screen-record.ts';
import type { SharedAttribute } from '../work/shared-attributes.ts';
import type { Why } from '../work/why.ts';

/** What resolvers hand on to the fields of a type; a party or an attribute is its key, and loads the rest when asked. */
export interface ByKey {
  readonly key: string;
}

export type ApplicationParent = ApplicationDetails;
export type HeldParent = HeldAttribute;
export type ObservationParent = ObservationDetails;
export type LinkParent = Link;
export type WhyParent = Why;
export type ScreeningParent = ScreenedRecord;
export type ScreeningReasonParent = Reason;

/** A link of a screened application, with the id of the other party. */
export interface ScreeningMatchParent extends Link {
  readonly party: string;
}

export interface ScreeningSignParent {
  readonly indicator: AnyIndicator;
  readonly evidence: readonly Evidence[];
}

export type SharedParent = SharedAttribute;
export type IndicatorParent = AnyIndicator;
export type IndicatorSourceParent = Source;
export type SignParent = IndicatorResult;
export type FlagParent = Flag;
export type RereadParent = Reread;
export type LedgerEntryParent = Entry;
export type CaseParent = CaseFile;
export type PinParent = Pin;

export type HiddenParent = Hidden;
export type DeclaredParent = Declared;

/** A broker with its candidates in one ring. */
export interface BrokerInRingParent {
  /** Node key. */
  readonly broker: string;
  readonly inRing: InRing;
}

/** A reason of a link, with the parties it links. */
export interface ReasonParent {
  readonly reason: Reason;
  readonly link: Pick<Link, 'a' | 'b'>;
}

/** A ring, and as `rings` of the command line prints it. */
export interface RingParent {
  readonly ring: Ring;
  readonly row: RingRow;
}
