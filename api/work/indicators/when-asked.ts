/** An object of which each property is worked out when it is first read, and then kept. */
export function whenAsked<Whole extends object>(work: { readonly [Key in keyof Whole]: () => Whole[Key] }): Whole {
  const known = new Map<string, unknown>();
  const whole = {};
  for (const [key, find] of Object.entries<() => unknown>(work)) {
    const get = () => {
      if (!known.has(key)) known.set(key, find());
      return known.get(key);
    };
    Object.defineProperty(whole, key, { enumerable: true, get });
  }
  return whole as Whole;
}
