/** A name as typed, and what can be compared of it. */
export interface Name {
  readonly raw: string;
  readonly nameKey: string;
  readonly givenName: string | undefined;
  /** Every word of it, folded. */
  readonly words: readonly string[];
}

/** An address that could be read. */
export interface Place {
  readonly raw: string;
  readonly field: string;
  readonly use: string;
  /** Key of the building, without the unit. */
  readonly building: string;
  readonly country: string | undefined;
  /** When something was sent there; absent for what the application states. */
  readonly at: string | undefined;
}

export interface Phone {
  readonly raw: string;
  /** E.164. */
  readonly value: string;
  readonly country: string | undefined;
  /** How it was typed, e.g. `+1-ddd-ddd-dddd`. */
  readonly format: string;
  /** By the numbering plan alone; `unknown` wherever that cannot tell. */
  readonly lineType: string;
}

export interface Account {
  /** Key of the attribute. */
  readonly key: string;
  /** Masked. */
  readonly shown: string;
  readonly field: string;
  readonly holder: Name | undefined;
  /** When money went there. */
  readonly at: string | undefined;
}

/** A stretch of time in months since the year 0: the earliest and the latest it can have begun and ended. */
export interface Period {
  readonly raw: string;
  readonly from: readonly [number, number] | undefined;
  readonly to: readonly [number, number] | undefined;
}

/**
 * What one application states, read but not judged. Everything a function of the catalogue may look at;
 * birth date, sex and nationality are not among it. Times are ISO instants.
 */
export interface Facts {
  /** Record key. */
  readonly record: string;
  readonly submittedAt: string;
  readonly name: Name;
  readonly places: readonly Place[];
  /** The first residence. */
  readonly residence: Place | undefined;
  /** Where things are sent: stated, or known from equipment. */
  readonly deliveries: readonly Place[];
  readonly phones: readonly Phone[];
  readonly emails: readonly { readonly raw: string; readonly domain: string }[];
  readonly accounts: readonly Account[];
  readonly fingerprints: readonly string[];
  readonly timezones: readonly { readonly zone: string; readonly at: string }[];
  readonly ips: readonly { readonly raw: string; readonly value: string; readonly at: string | undefined }[];
  readonly profiles: readonly {
    readonly url: string;
    readonly name: Name | undefined;
    readonly createdAt: string | undefined;
    readonly lastActiveAt: string | undefined;
  }[];
  readonly education: readonly {
    readonly school: string | undefined;
    /** As lists of schools name it. */
    readonly schoolKey: string | undefined;
    readonly field: string | undefined;
    readonly fieldWords: readonly string[];
    readonly period: Period;
  }[];
  readonly employment: readonly {
    readonly employer: string | undefined;
    readonly employerKey: string | undefined;
    readonly title: string | undefined;
    readonly period: Period;
  }[];
  readonly references: number;
  readonly hasResume: boolean;
  readonly events: readonly { readonly type: string; readonly at: string; readonly reason: string | undefined }[];
  readonly payments: number;
  readonly equipment: readonly string[];
}
