/**
 * Those without whom some others of a graph are no longer connected (Tarjan and Hopcroft, “Efficient algorithms for
 * graph manipulation”, Communications of the ACM 16, 1973): one walk, however many edges there are.
 */
export function articulationPoints(edges: readonly { readonly a: string; readonly b: string }[]): Set<string> {
  const next = new Map<string, string[]>();
  for (const { a, b } of edges) {
    next
      .set(a, next.get(a) ?? [])
      .get(a)
      ?.push(b);
    next
      .set(b, next.get(b) ?? [])
      .get(b)
      ?.push(a);
  }
  const found = new Set<string>();
  const seenAt = new Map<string, number>();
  const lowest = new Map<string, number>();
  for (const root of next.keys()) {
    if (seenAt.has(root)) continue;
    seenAt.set(root, seenAt.size);
    lowest.set(root, seenAt.size - 1);
    let children = 0;
    const path = [{ at: root, from: '', others: (next.get(root) ?? []).values() }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { at, from, others } = step;
      const { done, value: other } = others.next();
      if (done) {
        path.pop();
        const before = path.at(-1)?.at;
        if (before === undefined) continue;
        lowest.set(before, Math.min(lowest.get(before) ?? 0, lowest.get(at) ?? 0));
        if (before !== root && (lowest.get(at) ?? 0) >= (seenAt.get(before) ?? 0)) found.add(before);
      } else if (!seenAt.has(other)) {
        if (at === root) children += 1;
        seenAt.set(other, seenAt.size);
        lowest.set(other, seenAt.size - 1);
        path.push({ at: other, from: at, others: (next.get(other) ?? []).values() });
      } else if (other !== from) {
        lowest.set(at, Math.min(lowest.get(at) ?? 0, seenAt.get(other) ?? 0));
      }
    }
    if (children > 1) found.add(root);
  }
  return found;
}
