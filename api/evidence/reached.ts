/** Everyone that some edges lead to from those one starts at, these included. */
export function reached(
  start: Iterable<string>,
  edges: Iterable<{ readonly a: string; readonly b: string }>,
): Set<string> {
  const next = new Map<string, string[]>();
  const lead = (from: string, to: string) => {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  };
  for (const { a, b } of edges) {
    lead(a, b);
    lead(b, a);
  }
  const seen = new Set(start);
  for (const one of seen) for (const other of next.get(one) ?? []) seen.add(other);
  return seen;
}
