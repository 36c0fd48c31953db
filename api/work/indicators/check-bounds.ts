/** Where a text does what an indicator must not do. */
export interface Trespass {
  readonly offset: number;
  readonly problem: string;
}

/** Hops that a path of variable length may have. */
const MOST_HOPS = 4;
export const MOST_ROWS = 5_000;

const CHANGES =
  /(?<!(?:\b[a-z_]\w*\.|[)\]}]\.|[$:])\s*)\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|DROP|ALTER|INSERT|LOAD|GRANT|DENY|REVOKE|START|STOP|TERMINATE|SHOW|USE|RENAME|TRANSACTIONS)\b(?!\s*:)/gi;
const PROCEDURE = /\bCALL\b(?!\s*(?:\([^)]*\)\s*)?\{)/gi;
const NAMESPACED = /\b[a-z_]\w*(?:\s*\.\s*\w+)+\s*\(/gi;
const ESCAPED = /\\u/gi;
const UNCLOSED = /['"`]|\/\*/g;
const RELATIONSHIP = /-\s*\[([^\]]*)\]/g;
const VARIABLE = /\*\s*(\d*)\s*(\.\.)?\s*(\d*)/;
const QUANTIFIED = /(?:\]\s*-|--)\s*>?\s*(?:\([^()]*\)\s*\)\s*)?[+*{]|\)\s*\{\s*\d*\s*,?\s*\d*\s*\}/g;

/**
 * What an analyst's statement does beyond reading a bounded part of the graph; nothing where it keeps to that. Neo4j
 * enforces reading by its access mode too; the embedded engine has no such mode, so a word that could write is refused
 * wherever it stands outside literals and names of properties.
 * @param source the whole text, for what hides in literals
 * @param bare the same with literals and comments blanked
 */
export function trespassOf(source: string, bare: string): Trespass | undefined {
  const at = (pattern: RegExp, text: string, problem: (found: string) => string): Trespass[] =>
    [...text.matchAll(pattern)].map((found) => ({ offset: found.index, problem: problem(found[1] ?? found[0]) }));
  const unbounded = [...bare.matchAll(RELATIONSHIP)].flatMap(({ 1: inside = '', index }) => {
    const found = VARIABLE.exec(inside);
    if (found === null) return [];
    const [, least = '', range, most = ''] = found;
    const hops = most !== '' ? Number(most) : range === undefined && least !== '' ? Number(least) : Number.NaN;
    if (hops <= MOST_HOPS) return [];
    return [
      { offset: index, problem: `a path of variable length has at most ${MOST_HOPS} hops: write *1..${MOST_HOPS}` },
    ];
  });
  return [
    ...at(ESCAPED, source, () => 'write letters as they are, not as \\u escapes'),
    ...at(UNCLOSED, bare, (quote) => `what begins with ${quote} never ends`),
    ...at(CHANGES, bare, (word) => `an indicator only reads; it has no ${word.toUpperCase()}`),
    ...at(PROCEDURE, bare, () => 'an indicator calls no procedures; CALL (x) { … } is fine'),
    ...at(NAMESPACED, bare, () => 'an indicator uses no functions of plugins'),
    ...at(QUANTIFIED, bare, () => 'write a path of variable length as -[:TYPE*1..3]->, which both engines know'),
    ...unbounded,
  ].sort((a, b) => a.offset - b.offset)[0];
}
