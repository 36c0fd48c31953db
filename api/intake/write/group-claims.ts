/** An application, as far as it matters for whose it is. */
export interface Claimant {
  readonly key: string;
  readonly id: string;
  readonly submittedAt: string;
  readonly name: string;
  readonly nameKey: string;
  /** The identities that it claims: by birth date, by government id. */
  readonly identities: readonly string[];
}

/** Applications that claim one identity and share a channel: those that may be one applicant, unless the channel is a hub. */
export interface SharedChannel {
  readonly channel: string;
  readonly applications: readonly string[];
}

/** Which channels the applications of each identity share. */
export function sharedChannels(
  claimants: readonly Claimant[],
  channelsOf: ReadonlyMap<string, readonly string[]>,
): SharedChannel[] {
  const shared: SharedChannel[] = [];
  for (const [, keys] of byIdentity(claimants)) {
    if (keys.length < 2) continue;
    const holders = new Map<string, string[]>();
    for (const key of keys) {
      for (const channel of channelsOf.get(key) ?? []) {
        const known = holders.get(channel);
        if (known === undefined) holders.set(channel, [key]);
        else known.push(key);
      }
    }
    for (const [channel, applications] of holders) if (applications.length > 1) shared.push({ channel, applications });
  }
  return shared;
}

/** The applications of each identity. */
export function byIdentity(claimants: readonly Claimant[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { key, identities } of claimants) {
    for (const identity of identities) {
      const known = groups.get(identity);
      if (known === undefined) groups.set(identity, [key]);
      else known.push(key);
    }
  }
  return groups;
}

/**
 * The earliest application of the applicant that each application belongs to: connected components over the shared
 * channels given, from which hubs have been taken out.
 */
export function groupClaims(
  claimants: readonly Claimant[],
  shared: readonly SharedChannel[],
): ReadonlyMap<string, Claimant> {
  const byKey = new Map(claimants.map((claimant) => [claimant.key, claimant]));
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    for (let at = key; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { applications } of shared) {
    const [first, ...rest] = applications;
    if (first === undefined) continue;
    for (const other of rest) {
      const [a, b] = [rootOf(first), rootOf(other)];
      if (a !== b) parent.set(b, a);
    }
  }
  const earliest = new Map<string, Claimant>();
  for (const claimant of claimants) {
    const root = rootOf(claimant.key);
    const best = earliest.get(root);
    if (best === undefined || isEarlier(claimant, best)) earliest.set(root, claimant);
  }
  return new Map([...byKey.keys()].map((key) => [key, earliest.get(rootOf(key)) ?? (byKey.get(key) as Claimant)]));
}

type Submitted = Pick<Claimant, 'submittedAt' | 'id'>;

export const isEarlier = (a: Submitted, b: Submitted): boolean =>
  a.submittedAt === b.submittedAt ? a.id < b.id : a.submittedAt < b.submittedAt;
