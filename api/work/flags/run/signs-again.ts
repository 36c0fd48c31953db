import type { Reader } from '../../../graph/store.ts';
import { partiesSeenBy, signsTouched } from '../affected/signs-touched.ts';
import type { Touched } from '../affected/touched.ts';
import type { TouchedParties } from '../affected/touched-parties.ts';
import type { FlagDraft } from '../draft.ts';
import { indicatorsWanted, signFlags } from '../rules/signs.ts';
import type { Looking } from './looking.ts';

/** Warning signs that were asked for again. */
export interface SignsAgain {
  readonly shown: readonly FlagDraft[];
  /** Of whom any were. */
  readonly parties: ReadonlySet<string>;
  /** Whether it was asked again if a party shows a sign. @param indicator its id */
  wasAsked(party: string, indicator: string): boolean;
}

export const NO_SIGNS: SignsAgain = { shown: [], parties: new Set(), wasAsked: () => false };

/**
 * Signs of those of whom they may be others than before. Who only shares a value with a touched party is asked for the signs
 * that look through values of that kind, unless one of the wanted counts only beside others.
 */
export async function signsAgain(
  store: Reader,
  touched: Touched,
  own: TouchedParties,
  { settings, catalogue, now }: Looking,
): Promise<SignsAgain> {
  const wanted = indicatorsWanted(catalogue, settings);
  const signs = await signsTouched(store, own, touched, wanted);
  const near = [...signs.through.values()].flatMap((parties) => [...parties]);
  const parties = new Set([...signs.whole, ...near]);
  if (!wanted.every(({ standsAlone }) => standsAlone)) {
    const shown = await signFlags(store, catalogue, [...parties], settings, now);
    return { shown, parties, wasAsked: (party) => parties.has(party) };
  }
  const seenBy = new Map(wanted.map((indicator) => [indicator.id, partiesSeenBy(indicator, signs)]));
  const shown = await Promise.all([
    signFlags(store, catalogue, [...signs.whole], settings, now),
    ...wanted.map((indicator) => {
      const seen = [...(seenBy.get(indicator.id) ?? [])];
      return signFlags(store, { ...catalogue, indicators: [indicator] }, seen, settings, now);
    }),
  ]);
  return {
    shown: shown.flat(),
    parties,
    wasAsked: (party, indicator) => signs.whole.has(party) || (seenBy.get(indicator)?.has(party) ?? false),
  };
}
