import { compareText } from '../../../evidence/compare-text.ts';
import type { AttributeKind } from '../../../graph/attribute-kind.ts';
import {
  type ApplicationsSeenWithRow,
  applicationsSeenWith,
  attributeCounts,
  brokersOfAttributes,
} from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { groupBy } from '../../group-by.ts';
import type { WouldBe } from '../would-be.ts';

/** Times that applications were seen with a value: the first by key, and as many of the same day. */
export const LOOKED_AT = 200;

/** How an application was seen with a value. */
export type Seen = Omit<ApplicationsSeenWithRow, 'attribute'>;

/** A value of the application that others hold too. */
export interface SeenBeside {
  readonly attribute: string;
  readonly kind: AttributeKind;
  /** How the application itself was seen with it. */
  readonly own: readonly Seen[];
  /** The same and how others were, by key, use and text. */
  readonly all: readonly Seen[];
  /** Keys of the declared brokers that hold it. */
  readonly declaredBy: readonly string[];
}

/** The values of these kinds that an application shares, with how all who hold them were seen. @param reader answers as though it were there */
export async function seenBeside(
  reader: Runner,
  { application, observed }: WouldBe,
  kinds: ReadonlySet<AttributeKind>,
): Promise<readonly SeenBeside[]> {
  const { key, row } = application;
  const given = [...observed].flatMap(([attribute, [first]]) =>
    first !== undefined && kinds.has(first.kind) ? [attribute] : [],
  );
  if (given.length === 0) return [];
  const counts = await attributeCounts(reader, { keys: given });
  const keys = counts.flatMap(({ attribute, holders }) => (holders > 1 ? [attribute] : []));
  if (keys.length === 0) return [];
  const day = row.submittedAt.slice(0, 10);
  const [others, declared] = await Promise.all([
    applicationsSeenWith(reader, { keys, except: key, day, limit: LOOKED_AT }),
    brokersOfAttributes(reader, { keys }),
  ]);
  const seen = groupBy(others, ({ attribute }) => attribute);
  const brokers = groupBy(declared, ({ attribute }) => attribute);
  return keys.flatMap((attribute) => {
    const observations = observed.get(attribute) ?? [];
    const own = observations.map(
      ({ observation: { use, raw } }): Seen => ({
        application: key,
        record: row.id,
        name: row.nameKey,
        home: row.residence ?? null,
        broker: row.broker ?? null,
        at: row.submittedAt,
        use,
        raw,
      }),
    );
    const all = [...own, ...(seen.get(attribute) ?? [])].sort(
      (x, y) => compareText(x.application, y.application) || compareText(x.use, y.use) || compareText(x.raw, y.raw),
    );
    const declaredBy = (brokers.get(attribute) ?? []).map(({ broker }) => broker);
    return observations.slice(0, 1).map(({ kind }) => ({ attribute, kind, own, all, declaredBy }));
  });
}
