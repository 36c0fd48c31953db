/**
 * What is asked of every pair of parties that share a value, but depends on the value alone: worked out once for each
 * two objects, and forgotten with them. `rest` must follow from the two.
 */
export function onceForEach<A extends object, B extends object, Rest extends readonly unknown[], Answer>(
  work: (a: A, b: B, ...rest: Rest) => Answer,
): (a: A, b: B, ...rest: Rest) => Answer {
  const known = new WeakMap<A, WeakMap<B, { readonly answer: Answer }>>();
  return (a, b, ...rest) => {
    let ofA = known.get(a);
    if (ofA === undefined) {
      ofA = new WeakMap();
      known.set(a, ofA);
    }
    let found = ofA.get(b);
    if (found === undefined) {
      found = { answer: work(a, b, ...rest) };
      ofA.set(b, found);
    }
    return found.answer;
  };
}
