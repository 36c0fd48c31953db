import {
  type HoldersAroundRow,
  holders,
  holdersAround,
  type KnownValuesOfAttributesRow,
  knownValuesOfAttributes,
  nodesOfHolders,
} from '../../graph/queries.generated.ts';
import type { Properties, Runner } from '../../graph/store.ts';
import type { WouldBe } from './would-be.ts';

/** Holders that are looked at of each value: the first by key, and as many who applied on the same day. */
const LOOKED_AT = 50;

/** What stands around an application, as nodes and edges carry it. */
export interface Surroundings {
  /** Applications and brokers, by key. */
  readonly holders: ReadonlyMap<string, Properties>;
  /** How they were seen with the values of the application. */
  readonly seen: readonly Pick<HoldersAroundRow, 'attribute' | 'holder' | 'seen'>[];
  /** Key of the applicant that each application would belong to. */
  readonly parties: ReadonlyMap<string, string>;
  readonly known: readonly KnownValuesOfAttributesRow[];
}

/**
 * The values of an application with those who hold them, its applicant's other applications, the brokers that any of
 * these name, and what lists say. @param reader answers as though the application were there
 */
export async function surroundingsOf(reader: Runner, would: WouldBe): Promise<Surroundings> {
  const { application, observed, claimants, party } = would;
  const keys = [...observed.keys()];
  const seen =
    keys.length === 0
      ? []
      : await holdersAround(reader, {
          keys,
          except: application.key,
          day: application.row.submittedAt.slice(0, 10),
          limit: LOOKED_AT,
        });
  const nodes = new Map(seen.map(({ holder }) => [String(holder.key), holder]));
  const fellows = claimants.flatMap(({ key, after }) =>
    after.party === party && key !== application.key && !nodes.has(key) ? [key] : [],
  );
  await addNodes(reader, fellows, nodes);
  const named = [...nodes.values(), { broker: application.row.broker ?? '' }].flatMap(({ broker }) =>
    typeof broker === 'string' && broker !== '' && !nodes.has(broker) ? [broker] : [],
  );
  await addNodes(reader, [...new Set(named)], nodes);
  const applications = [...nodes.keys()].filter((key) => key.startsWith('application:'));
  const rows = await holders(reader, { keys: [application.key, ...applications] });
  return {
    holders: nodes,
    seen,
    parties: new Map(rows.map((row) => [row.key, row.party])),
    known: keys.length === 0 ? [] : await knownValuesOfAttributes(reader, { attributes: keys }),
  };
}

async function addNodes(reader: Runner, keys: readonly string[], nodes: Map<string, Properties>): Promise<void> {
  if (keys.length === 0) return;
  for (const { node } of await nodesOfHolders(reader, { keys })) nodes.set(String(node.key), node);
}
