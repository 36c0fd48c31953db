import { compareText } from '../../evidence/compare-text.ts';
import { indicators } from '../../evidence/indicators/catalogue.ts';
import type { Indicator } from '../../evidence/indicators/indicator.ts';
import type { Lists } from '../../evidence/indicators/lists.ts';
import { builtInQueries } from './built-in.generated.ts';
import { builtInLists } from './built-in-lists.ts';
import type { QueryIndicator } from './query-indicator.ts';

export type AnyIndicator = Indicator | QueryIndicator;

/** All indicators there are, by id, with the lists that they look things up in. */
export interface IndicatorCatalogue {
  readonly indicators: readonly AnyIndicator[];
  readonly lists: Lists;
}

/** What comes with the product, and what an analyst adds. */
export function makeCatalogue(added: readonly QueryIndicator[] = [], lists: Partial<Lists> = {}): IndicatorCatalogue {
  return {
    indicators: [...indicators, ...builtInQueries, ...added].sort((a, b) => compareText(a.id, b.id)),
    lists: { ...builtInLists, ...lists },
  };
}
