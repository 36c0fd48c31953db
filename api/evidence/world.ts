import type { EvidenceKind } from './evidence-kind.ts';
import type { Listing } from './listing.ts';
import type { SharedThing } from './shared-thing.ts';

/** A government id that an application gives. */
export interface GovernmentId {
  /** Attribute key. */
  readonly key: string;
  /** Type with its country, e.g. `US_SSN`. */
  readonly type: string;
}

/** What the evidence model knows about one application or broker that holds values. Times are epoch milliseconds. */
export interface Holder {
  /** Node key, `application:…` or `broker:…`. */
  readonly key: string;
  /** Key of the party it belongs to, `applicant:…` or `broker:…`. */
  readonly party: string;
  readonly kind: 'application' | 'broker';
  readonly nameKey: string;
  /** The word of the name key that stands for the given name; absent where that cannot be told. */
  readonly givenName: string | undefined;
  readonly birthDate: string | undefined;
  readonly identityByBirth: string | undefined;
  readonly identityById: string | undefined;
  /** Address keys of every residence it states, unit included; none of a broker. */
  readonly residences: readonly string[];
  /** Those of which the country is known: a number alone says nothing. */
  readonly governmentIds: readonly GovernmentId[];
  /** Whether it was seen on any network, shared or not. */
  readonly online: boolean;
  /** Stated town, folded, with region and country. */
  readonly town: string | undefined;
  readonly country: string | undefined;
  /** Key of the broker that the application names. */
  readonly broker: string | undefined;
  /** Keys of the declared brokers of which it gives a channel, whether it names them or not. */
  readonly channelsOf: readonly string[];
  /** Of a broker that only applications have named: 0. */
  readonly submittedAt: number;
}

/** That a holder was seen with a value: one row for each holder, value and use. */
export interface Holding {
  readonly holder: string;
  readonly use: string;
  readonly firstAt: number;
  readonly lastAt: number;
}

/** One of several values that are alike. */
export interface SimilarValue {
  /** Attribute key. */
  readonly key: string;
  /** Holder keys. */
  readonly holders: ReadonlySet<string>;
}

/** One canonical value with everyone known to hold it, or several that are alike, with everyone who holds any. */
export interface HeldValue {
  readonly key: string;
  readonly kind: EvidenceKind;
  /** Fit to show: canonical, masked where sealed. */
  readonly shown: string;
  /** True number of parties that hold it, also when `holdings` was left out because it is a hub. */
  readonly parties: number;
  /** Empty when `hub`. */
  readonly holdings: readonly Holding[];
  /** More parties than the pair limit: it makes no pairs and is counted only. */
  readonly hub: boolean;
  /** Of an address: whether it names the unit. */
  readonly hasUnit: boolean;
  /** The values that are alike, in the order of their keys; absent where this is one value. */
  readonly similar?: readonly SimilarValue[];
}

/** A broker that holds values, or that an application names. */
export interface BrokerProfile {
  readonly key: string;
  readonly name: string;
  /** As declared: `staffing_agency`, `recruiter`, …; what a broker is that only applications have named is not known. */
  readonly kind: string;
  readonly declared: boolean;
  /** How many applicants name it or give a channel of it, in the whole store. */
  readonly candidates: number;
}

/**
 * The part of the graph that a question is about. Answers do not depend on how much of the graph is loaded,
 * provided that it is closed: every value of the parties asked about, with all holders of each, all other applications
 * of those, the brokers they name, and every residence they state, with all holders of each.
 */
export interface World {
  readonly holders: ReadonlyMap<string, Holder>;
  readonly values: ReadonlyMap<string, HeldValue>;
  /** Holder keys of each party. */
  readonly parties: ReadonlyMap<string, readonly string[]>;
  /** Value keys of each party that was asked about. */
  readonly held: ReadonlyMap<string, readonly string[]>;
  /** Every broker that a holder names or is. */
  readonly brokers: ReadonlyMap<string, BrokerProfile>;
  /** Key of the group of similar values that a value is of, by attribute key. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** A value that applications of more names hold joins none of them to one applicant. */
  readonly claimHubNames: number;
  /** What loaded lists say of values, by attribute key. */
  readonly listed: ReadonlyMap<string, readonly Listing[]>;
  /** What the ledger of shared things says of values, by attribute key. */
  readonly ledger: ReadonlyMap<string, readonly SharedThing[]>;
}
