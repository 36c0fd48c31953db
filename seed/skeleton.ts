import { Random } from './random.ts';

/**
 * Which fields an application fills and how many entries each list has. It is drawn before anything else and from one
 * distribution for everybody, so that what is missing, how long lists are and where things stand tells nothing about who was planted.
 */
export interface Skeleton {
  readonly source: boolean;
  readonly role: boolean;
  readonly birthDate: boolean;
  readonly governmentId: boolean;
  readonly phones: number;
  readonly emails: number;
  readonly residence: boolean;
  readonly shipping: boolean;
  readonly mailing: boolean;
  readonly devices: readonly { readonly fingerprint: boolean; readonly ip: boolean; readonly timezone: boolean }[];
  readonly bankAccounts: number;
  readonly profiles: number;
  readonly education: number;
  readonly employment: number;
  readonly references: number;
  readonly resume: boolean;
  /** Whether an application that came through a broker says so. */
  readonly namesBroker: boolean;
  readonly events: boolean;
  readonly payments: number;
  readonly equipment: boolean;
}

export function drawSkeleton(key: number): Skeleton {
  const random = new Random(key);
  const hired = random.chance(0.25);
  const count = (weights: readonly number[]) => random.weighted(weights);
  return {
    source: random.chance(0.8),
    role: random.chance(0.9),
    birthDate: random.chance(0.75),
    governmentId: random.chance(0.35),
    phones: count([5, 60, 31, 4]),
    emails: count([4, 82, 14]),
    residence: random.chance(0.9),
    shipping: random.chance(0.4),
    mailing: random.chance(0.1),
    devices: Array.from({ length: count([18, 62, 20]) }, () => ({
      fingerprint: random.chance(0.93),
      ip: random.chance(0.94),
      timezone: random.chance(0.8),
    })),
    bankAccounts: count([58, 38, 4]),
    profiles: count([40, 52, 8]),
    education: count([25, 50, 22, 3]),
    employment: count([15, 25, 35, 20, 5]),
    references: count([55, 25, 20]),
    resume: random.chance(0.65),
    namesBroker: random.chance(0.6),
    events: random.chance(0.55),
    payments: hired && random.chance(0.85) ? random.between(1, 3) : 0,
    equipment: hired && random.chance(0.8),
  };
}
