import { counted } from './counted.generated.ts';
import type { EvidenceKind } from './evidence-kind.ts';

/**
 * What is shared, as finely as the model tells it apart: the kind, and for an address what the two parties do there.
 * `address_receiving`: both have things sent there and live elsewhere. `address_host`: one lives there, for the other
 * it receives. `address_home`: both say that they live there. `address_other`: business and mailing addresses.
 */
export type Channel =
  | Exclude<EvidenceKind, 'address'>
  | 'address_receiving'
  | 'address_host'
  | 'address_home'
  | 'address_other';

/** How many parties hold the value: exactly two, three to five, more. */
export type Size = 'two' | 'few' | 'many';

/**
 * From how many stated towns the holders come. `neighbours`: two parties, one town. `local`: at least three parties,
 * most of them of one town. `apart`: two parties, two towns. `scattered`: at least three parties, no town has many of them.
 */
export type Spread = 'unknown' | 'neighbours' | 'local' | 'mixed' | 'apart' | 'scattered';

/** A part of the model that can be left out, to see what it is worth; see `model-without.ts`. */
export type ModelPart =
  | 'home'
  | 'place'
  | 'agency'
  | 'recycled'
  | 'corroboration'
  | 'together'
  | 'size'
  | 'similar'
  | 'joining'
  | 'bridges'
  | 'brokers';

/** A prior by name: how common operators are among the parties of the store. */
export interface Prior {
  readonly name: string;
  /** Share of parties that an operator is behind. */
  readonly operators: number;
}

/**
 * The model as data. A link's strength is the log-likelihood ratio of Fellegi and Sunter ("A Theory for Record
 * Linkage", JASA 64, 1969), in bits as in Splink's match weights (moj-analytical-services.github.io/splink): for each
 * shared value log2(P(shared | one operator) / P(shared | innocent)).
 *
 * Both probabilities are about a party: that it shares a value of this channel, in this constellation, with a party
 * that claims to be somebody else. So the bits do not depend on how many parties the store has, and the posterior odds
 * that one operator is behind the pair are prior odds × 2^bits, the prior being the share of operators' parties.
 *
 * All numbers are initial, to be fitted; what each was set from stands beside it.
 */
export interface Model {
  readonly version: string;
  /** Parts whose innocent explanations are not tried: empty but for measuring what each part is worth. */
  readonly without: readonly ModelPart[];
  readonly priors: { readonly rare: Prior; readonly common: Prior };
  /** Posterior odds, at the rare prior, from which a link holds a ring together. */
  readonly ringOdds: number;
  /** How often personas and innocents were seen to share in which way, in worlds whose truth is known. */
  readonly counted: {
    readonly people: { readonly operator: number; readonly innocent: number };
    /** Personas, then innocents, that were seen to share in the way of a cell, by `cellKey`. */
    readonly cells: Readonly<Record<string, readonly [operator: number, innocent: number]>>;
  };
  /** P(shared | one operator) where the worlds do not say: orders of magnitude. */
  readonly operator: Readonly<Record<Channel, number>>;
  /** P(shared | innocent) where the worlds do not say, by the number of parties that hold the value. */
  readonly innocent: Readonly<Record<Channel, Readonly<Record<Size, number>>>>;
  /** At most so many bits for all values of one kind together. */
  readonly caps: Readonly<Record<EvidenceKind, number>>;
  /** Kinds that support other evidence and are no link by themselves. */
  readonly supporting: readonly EvidenceKind[];
  /** Kinds that come together and count once. */
  readonly families: readonly (readonly EvidenceKind[])[];
  /** Jaccard index of two sets of holders from which both values count once. */
  readonly sameHolders: number;
  /** At most so many parties at one residence are taken for a home. */
  readonly homeParties: number;
  /** Holders are local where so many of them, and this share of those who state a town, are of one town. */
  readonly localParties: number;
  readonly localShare: number;
  /** Holders are scattered where no town has more than two of them, or more than this share. */
  readonly scatteredShare: number;
  /** At least so many holders of a device, network or delivery address, of one town, are the public. */
  readonly publicParties: number;
  /** A number that nobody used for so many days may have passed to somebody else. */
  readonly recycledDays: number;
  /** A number that passed on more often than this was not recycled. */
  readonly recycledParties: number;
  /** Kinds of broker whose own channels many candidates share. */
  readonly agencyKinds: readonly string[];
  /** A value that so many candidates of one agency hold, and this share of all of them, is the agency's own. */
  readonly agencyChannel: { readonly parties: number; readonly ofHolders: number; readonly ofCandidates: number };
  /** Kinds of which candidates' sharing shows an agency's channel; accounts and documents must be declared. */
  readonly agencyChannelKinds: readonly EvidenceKind[];
  /** A broker joins rings that so many candidates of it each are in, and this share of all, where all together have a larger one. */
  readonly joiningBroker: { readonly parties: number; readonly ofCandidates: number; readonly together: number };
}

/** "initial, to be fitted" throughout: orders of magnitude, chosen before any fit on known truth. */
export const model: Model = {
  version: 'counted-4',
  without: [],
  // The two shares of operators among applications at which the product is measured.
  priors: {
    rare: { name: 'one party in 200 is an operator’s', operators: 0.005 },
    common: { name: 'one party in 20 is an operator’s', operators: 0.05 },
  },
  // As likely as not at the rare prior, ten to one at the common one: in the worlds for setting, higher odds lost
  // operators and spared no innocent.
  ringOdds: 1,
  counted,
  // Shares of personas that reuse a channel, after the shapes that public advisories describe (FBI/IC3 PSA250123:
  // shared accounts, addresses that receive laptops, reused numbers); initial, to be fitted.
  operator: {
    phone: 0.35,
    email: 0.15,
    bank_account: 0.35,
    device: 0.4,
    ip_address: 0.45,
    profile: 0.1,
    government_id: 0.05,
    reference: 0.2,
    resume: 0.25,
    // A résumé sent under many names is changed more often than not; a mailbox of the same name, or a mistyped house, at times.
    resume_similar: 0.25,
    email_similar: 0.1,
    address_similar: 0.1,
    address_receiving: 0.35,
    address_host: 0.1,
    address_home: 0.15,
    address_other: 0.1,
  },
  // Between strangers. Rarer the more parties hold it where nothing innocent brings many together (an account, an
  // e-mail, a number); initial, to be fitted.
  innocent: {
    // Typing errors and borrowed phones; a number that was passed on is set aside by its own rule.
    phone: { two: 8e-5, few: 5e-5, many: 3e-5 },
    email: { two: 5e-5, few: 3e-5, many: 2e-5 },
    // Joint accounts are of homes, which have their own rule.
    bank_account: { two: 6e-5, few: 4e-5, many: 2e-5 },
    // Fingerprints collide: the same model, browser and settings.
    device: { two: 3e-4, few: 1.5e-4, many: 1e-4 },
    // Carrier-grade NAT, cafés, VPN exits.
    ip_address: { two: 0.05, few: 0.06, many: 0.08 },
    profile: { two: 4e-5, few: 3e-5, many: 2e-5 },
    government_id: { two: 2e-5, few: 1e-5, many: 1e-5 },
    // Colleagues name the same former manager.
    reference: { two: 5e-3, few: 4e-3, many: 2e-3 },
    // Templates are copied; a whole text word for word hardly ever.
    resume: { two: 1e-4, few: 5e-5, many: 3e-5 },
    // Samples of the web and coaches' templates: phrases in common, seldom half of all, and seldom in more than two.
    resume_similar: { two: 2e-4, few: 1e-4, many: 5e-5 },
    // People of one name.
    email_similar: { two: 1e-2, few: 1e-2, many: 2e-2 },
    // Neighbours whose house numbers differ in a digit.
    address_similar: { two: 5e-3, few: 2e-3, many: 1e-3 },
    // A relative's or friend's address for one parcel; many receivers who live elsewhere are another thing.
    address_receiving: { two: 2e-3, few: 1.5e-4, many: 5e-5 },
    address_host: { two: 1e-2, few: 4e-3, many: 2e-3 },
    address_home: { two: 0.05, few: 0.05, many: 0.05 },
    address_other: { two: 0.02, few: 0.02, many: 0.02 },
  },
  // No single kind may carry more than about 1 in 33,000; an IP address supports only.
  caps: {
    phone: 15,
    email: 15,
    address: 15,
    bank_account: 15,
    device: 15,
    ip_address: 3,
    profile: 15,
    government_id: 15,
    // Below what makes a ring: those who worked together and live apart name one manager. It joins somebody to one.
    reference: 7,
    resume: 13,
    resume_similar: 12,
    address_similar: 8,
    email_similar: 4,
  },
  supporting: ['ip_address', 'email_similar'],
  families: [
    ['device', 'ip_address'],
    ['resume', 'resume_similar'],
    ['address', 'address_similar'],
    ['email', 'email_similar'],
  ],
  // "(Nearly) the same set": four of five; initial, to be fitted.
  sameHolders: 0.8,
  // Homes of seven and more are 1 in 100 (US Census Bureau, American Community Survey, table B11016), and few of
  // their members apply to one employer.
  homeParties: 7,
  localParties: 3,
  localShare: 0.4,
  scatteredShare: 0.5,
  publicParties: 3,
  // US numbers rest 45 to 90 days before they are assigned again (47 CFR 52.15(f)(1)(ii)).
  recycledDays: 45,
  recycledParties: 3,
  // All but a host, who keeps or forwards equipment, and a broker of no stated kind.
  agencyKinds: ['staffing_agency', 'recruiter', 'referrer', 'payroll_agent'],
  // Agencies write their own number or mailbox on a third of their candidates' applications or more; initial, to be
  // fitted. Never devices or accounts: an operator's front shares these with the personas it places.
  agencyChannel: { parties: 2, ofHolders: 0.25, ofCandidates: 0.2 },
  agencyChannelKinds: ['phone', 'email', 'email_similar', 'address', 'address_similar', 'reference', 'resume_similar'],
  // Seven times the share of operators' parties at the common prior, in at least two rings; initial, to be fitted.
  joiningBroker: { parties: 2, ofCandidates: 0.1, together: 1 / 3 },
};

/** Bits from which posterior odds at a prior are reached: log2(odds) − log2(prior odds). */
export const bitsForOdds = (prior: Prior, odds: number): number =>
  Math.log2(odds) - Math.log2(prior.operators / (1 - prior.operators));

/** Posterior probability that one operator is behind a link of so many bits. */
export function posterior(prior: Prior, bits: number): number {
  const odds = (prior.operators / (1 - prior.operators)) * 2 ** bits;
  return odds / (1 + odds);
}

/** Bits from which a link holds a ring together. */
export const ringThreshold = (parameters: Model): number => bitsForOdds(parameters.priors.rare, parameters.ringOdds);

/**
 * Bits from which a link joins somebody to a ring that stronger ones hold together: at the common prior, because whoever
 * shares something with one of a ring is no draw from all who apply.
 */
export const joiningThreshold = (parameters: Model): number =>
  parameters.without.includes('joining')
    ? ringThreshold(parameters)
    : bitsForOdds(parameters.priors.common, parameters.ringOdds);
