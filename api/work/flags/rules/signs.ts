import { holdersOfParties } from '../../../graph/queries.generated.ts';
import type { Store } from '../../../graph/store.ts';
import { assessApplications } from '../../indicators/assess.ts';
import type { AnyIndicator, IndicatorCatalogue } from '../../indicators/catalogue.ts';
import { byPages, pages } from '../../pages.ts';
import { idOfKey } from '../../party-key.ts';
import { type FlagDraft, flagId } from '../draft.ts';
import { type FlagEvidence, SEVERITIES } from '../flag.ts';
import type { FlagSettings } from '../settings.ts';

/** Applications whose records are read at once. */
const PAGE = 2_000;

/**
 * Warning signs that parties show in any of their applications. A sign that never stands alone (it could stand in for
 * where somebody comes from, or is common) is flagged only beside one that does.
 */
export async function signFlags(
  store: Pick<Store, 'run' | 'record'>,
  catalogue: IndicatorCatalogue,
  parties: readonly string[],
  settings: FlagSettings,
  now: Date,
): Promise<FlagDraft[]> {
  const asked = { ...catalogue, indicators: indicatorsWanted(catalogue, settings) };
  const rows = await byPages(
    parties.filter((key) => !key.startsWith('broker:')),
    (page) => holdersOfParties(store, { parties: page }),
  );
  const shown = new Map<string, Map<AnyIndicator, FlagEvidence[]>>();
  for (const page of pages(rows, PAGE)) {
    const keys = await suspected(
      store,
      asked.indicators,
      page.map(({ holder }) => holder),
      now,
    );
    const found = await assessApplications(store, asked, keys, now);
    for (const { party, holder } of page) {
      for (const { indicator, answer } of found.get(holder) ?? []) {
        if (answer.answer !== 'yes') continue;
        const own = answer.evidence.filter(({ record }) => `application:${record}` === holder);
        const signs = shown.get(party) ?? new Map<AnyIndicator, FlagEvidence[]>();
        shown.set(party, signs);
        signs.set(indicator, [
          ...(signs.get(indicator) ?? []),
          ...own.map((field) => evidenceOf(indicator, field, holder)),
        ]);
      }
    }
  }
  return [...shown].flatMap(([party, signs]) => flagsOf(party, signs, settings));
}

/** Those that may be flagged, and where some of them never stand alone, those that can stand beside them. */
export function indicatorsWanted({ indicators }: IndicatorCatalogue, settings: FlagSettings): readonly AnyIndicator[] {
  const grave = indicators.filter((indicator) => isGrave(indicator, settings));
  return grave.every(({ standsAlone }) => standsAlone)
    ? grave
    : indicators.filter((indicator) => indicator.standsAlone || grave.includes(indicator));
}

const isGrave = ({ severity }: AnyIndicator, { indicatorSeverity }: FlagSettings): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(indicatorSeverity);

/** Applications of which a record has to be read: all, unless the graph alone says who shows none of what is asked. */
async function suspected(
  store: Pick<Store, 'run'>,
  indicators: readonly AnyIndicator[],
  applications: readonly string[],
  now: Date,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const indicator of indicators) {
    if (!('statement' in indicator)) return applications;
    for (const page of pages(applications, ASKED_AT_ONCE)) {
      const rows = await store.run<{ application: string }>(indicator.statement, {
        applications: page,
        now: now.toISOString(),
      });
      // As many rows as it may answer: some may be missing.
      if (rows.length >= indicator.limit) for (const key of page) found.add(key);
      for (const { application } of rows) found.add(application);
    }
  }
  return applications.filter((key) => found.has(key));
}

const ASKED_AT_ONCE = 500;

function flagsOf(party: string, signs: ReadonlyMap<AnyIndicator, readonly FlagEvidence[]>, settings: FlagSettings) {
  const alone = [...signs.keys()].some(({ standsAlone }) => standsAlone);
  return [...signs].flatMap(([indicator, evidence]): FlagDraft[] => {
    if (!isGrave(indicator, settings) || (!indicator.standsAlone && !alone)) return [];
    return [
      {
        id: flagId('indicator', [party], indicator.id),
        rule: 'indicator',
        about: indicator.id,
        subjects: [party],
        attributes: [],
        bits: 0,
        severity: indicator.severity,
        summary: `${idOfKey(party)} shows a warning sign: ${indicator.title}.`,
        innocent: indicator.otherwise,
        evidence: distinct(evidence),
        model: `${indicator.id} ${indicator.version}`,
      },
    ];
  });
}

const evidenceOf = (
  indicator: AnyIndicator,
  { field, raw }: { readonly field: string; readonly raw: string },
  holder: string,
): FlagEvidence => ({
  kind: 'indicator',
  key: indicator.id,
  shown: `${field}: ${raw}`,
  explanation: indicator.means,
  bits: null,
  records: [idOfKey(holder)],
});

function distinct(evidence: readonly FlagEvidence[]): FlagEvidence[] {
  const byText = new Map(evidence.map((one) => [JSON.stringify(one), one]));
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}
