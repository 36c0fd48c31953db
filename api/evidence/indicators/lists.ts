/** A school as a list gives it. */
export interface School {
  /** Every name it goes by, folded. */
  readonly names: readonly string[];
  /** First year of teaching. */
  readonly opened?: number;
  readonly closed?: number;
  /** Folded words, one of which stands in the name of every field it teaches; absent where it teaches most things. */
  readonly teaches?: readonly string[];
  readonly source: string;
}

/** A network, by the addresses that belong to it. */
export interface Network {
  /** CIDR. */
  readonly prefix: string;
  /** `hosting`, `vpn`, or what else the list calls it. */
  readonly kind?: string;
  readonly operator?: string;
  /** Degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Lists age: who said so, and when. */
  readonly source: string;
  readonly date: string;
}

/** What kind of line a block of numbers is. */
export interface LineRange {
  /** E.164, the beginning or all of it. */
  readonly prefix: string;
  readonly lineType: string;
  readonly source: string;
  readonly date: string;
}

/** What others publish and an indicator looks things up in. What is absent was not loaded. */
export interface Lists {
  /** By folded name. */
  readonly schools: ReadonlyMap<string, School>;
  /** The network of an address, in canonical form. */
  readonly networkOf?: (ip: string) => Network | undefined;
  /** The range of a number in E.164. */
  readonly lineOf?: (phone: string) => LineRange | undefined;
  /** Domains that hand out mailboxes for minutes, in lower case. */
  readonly disposableDomains: ReadonlySet<string>;
}
