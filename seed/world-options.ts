/** What a world is made from. The same options give the same world, byte for byte. */
export interface WorldOptions {
  /** Any whole number. */
  readonly seed: number;
  /** Number of applications, at least 1. */
  readonly applications: number;
  /** Share of the applications that operators sent, 0 to 0.5. Default 0.05. */
  readonly operatorShare?: number;
  /**
   * How the two sides divide among their shapes, by shape name, in place of the share each shape names itself.
   * Operators' shares are relative to one another; an innocent's share is of all innocent applications, and strangers are the rest.
   */
  readonly shares?: Readonly<Record<string, number>>;
  /** Share of phones, e-mails and addresses that are mistyped by a character, whoever types them. Default 0. */
  readonly typos?: number;
  /**
   * Deals out naming customs anew, evenly and by group, whatever custom each applicant's name would be of: over the turns 0 to
   * `NAMING_CUSTOMS.length` − 1 every group has every custom once, and nothing else of it changes. To compare people with
   * themselves under other names.
   */
  readonly namingTurn?: number | undefined;
}

/** Applications arrive in the eighteen months before this moment. Fixed, so that a world does not change from day to day. */
export const WORLD_END = Date.UTC(2026, 6, 1);
export const WORLD_START = Date.UTC(2025, 0, 1);
export const DAY = 86_400_000;

/** Options with what they are when nobody says. */
export type CheckedOptions = Required<Omit<WorldOptions, 'namingTurn'>> & Pick<WorldOptions, 'namingTurn'>;

/** @throws RangeError naming the option that no world can be made from, and what it may be */
export function checkedOptions(options: WorldOptions): CheckedOptions {
  const { seed, applications, operatorShare = 0.05, shares = {}, typos = 0, namingTurn } = options;
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is ${seed}; give a whole number`);
  if (!Number.isSafeInteger(applications) || applications < 1 || applications > 50_000_000)
    throw new RangeError(`applications is ${applications}; give a whole number from 1 to 50,000,000`);
  if (!(operatorShare >= 0 && operatorShare <= 0.5))
    throw new RangeError(`operators is ${operatorShare}; give a share from 0 to 0.5, such as 0.05`);
  if (!(typos >= 0 && typos <= 0.5))
    throw new RangeError(`typos is ${typos}; give a share from 0 to 0.5, such as 0.02`);
  return { seed, applications, operatorShare, shares, typos, namingTurn };
}
