import { compareText } from '../../evidence/compare-text.ts';
import { groupBy } from '../group-by.ts';
import { pages } from '../pages.ts';
import { type Block, type Candidates, type Likeness, MOST_SIMILAR } from './likeness.ts';

/** Pairs that are compared at once among all values: what they are compared by is read together. */
const COMPARED_AT_ONCE = 4_000;

/** Attribute keys of values that are alike, in order: everything that pairs of them connect. At least two. */
export type Group = readonly string[];

/**
 * The groups of similar values that some values are of. A group is a function of all values of the store and of nothing
 * else: whichever member is asked about, it is the same one, and the one that `allGroups` finds.
 * @param most a block or group of more values says nothing
 */
export async function groupsAround(
  keys: readonly string[],
  likeness: Likeness,
  most = MOST_SIMILAR,
): Promise<readonly Group[]> {
  const groups = new Groups(most);
  const walked = new Set<string>();
  const compared = new Set<string>();
  let frontier: readonly string[] = [...new Set(keys)];
  while (frontier.length > 0) {
    for (const key of frontier) walked.add(key);
    const blocks = await likeness.blocksOf(frontier);
    const members = await likeness.inBlocks([...new Set([...blocks.values()].flat())]);
    const pairs = frontier.flatMap((key) =>
      (blocks.get(key) ?? []).flatMap((block) => {
        const others = members.get(block) ?? [];
        return others.length > most ? [] : others.flatMap((other) => newPair(key, other, compared));
      }),
    );
    for (const page of pages(pairs, COMPARED_AT_ONCE)) await compare(page, likeness, groups);
    frontier = [...new Set(pairs.flat())].filter((key) => !walked.has(key) && groups.isGrowing(key));
  }
  return groups.all();
}

/** Every group of similar values among all values of a kind. */
export async function allGroups(keys: readonly string[], likeness: Likeness): Promise<readonly Group[]> {
  const groups = new Groups(MOST_SIMILAR);
  const blocks = new Map<string, readonly Block[]>();
  let places = 0;
  for (const page of pages(keys)) {
    for (const [key, found] of await likeness.blocksOf(page)) {
      blocks.set(key, found);
      places = Math.max(places, found.length);
    }
  }
  for (let place = 0; place < places; place += 1) {
    let pairs: Candidates[] = [];
    for (const members of crowded(blocks, place)) {
      pairs.push(...members.flatMap((key, index) => members.slice(index + 1).map((other) => pairOf(key, other))));
      if (pairs.length < COMPARED_AT_ONCE) continue;
      await compare(pairs, likeness, groups);
      pairs = [];
    }
    await compare(pairs, likeness, groups);
  }
  return groups.all();
}

async function compare(pairs: readonly Candidates[], likeness: Likeness, groups: Groups): Promise<void> {
  // What is of one group by others need not be looked at.
  const open = pairs.filter(([x, y]) => !groups.areOne(x, y));
  for (const pair of await likeness.alike(open)) groups.join(pair);
}

/** The blocks in one place that several values are of. */
function crowded(blocks: ReadonlyMap<string, readonly Block[]>, place: number): string[][] {
  const first = new Map<Block, string>();
  const several = new Map<Block, string[]>();
  for (const [key, { [place]: block }] of blocks) {
    if (block === undefined) continue;
    const other = first.get(block);
    if (other === undefined) first.set(block, key);
    else {
      const members = several.get(block);
      if (members === undefined) several.set(block, [other, key]);
      else members.push(key);
    }
  }
  return [...several.values()].filter(({ length }) => length <= MOST_SIMILAR);
}

function newPair(key: string, other: string, compared: Set<string>): Candidates[] {
  if (key === other) return [];
  const pair = pairOf(key, other);
  const name = pair.join('\n');
  if (compared.has(name)) return [];
  compared.add(name);
  return [pair];
}

const pairOf = (key: string, other: string): Candidates => (key < other ? [key, other] : [other, key]);

/** Sets of values that are joined pair by pair. */
class Groups {
  readonly #parent = new Map<string, string>();
  readonly #size = new Map<string, number>();

  constructor(readonly most: number) {}

  join([x, y]: Candidates): void {
    const [root = '', other = ''] = [this.#rootOf(x), this.#rootOf(y)].sort(compareText);
    if (root === other) return;
    this.#size.set(root, this.#sizeOf(root) + this.#sizeOf(other));
    this.#parent.set(other, root);
  }

  areOne(x: string, y: string): boolean {
    return this.#rootOf(x) === this.#rootOf(y);
  }

  /** Whether it is in a group, and this is not yet so large that it says nothing. */
  isGrowing(key: string): boolean {
    const size = this.#sizeOf(this.#rootOf(key));
    return size > 1 && size <= this.most;
  }

  all(): readonly Group[] {
    const members = new Set([...this.#parent].flat());
    const groups = groupBy(members, (key) => this.#rootOf(key));
    return [...groups.values()].filter(({ length }) => length <= this.most).map((group) => group.sort(compareText));
  }

  #sizeOf(root: string): number {
    return this.#size.get(root) ?? 1;
  }

  #rootOf(key: string): string {
    let root = key;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    return root;
  }
}
