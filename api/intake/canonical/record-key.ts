/**
 * The key of a record: `source/id`, or `id` where it has no source. The slash is told apart from one inside a source,
 * or inside an id without source, by percent-encoding these.
 */
export function recordKey(source: string | undefined, id: string): string {
  return source === undefined || source === '' ? encode(id) : `${encode(source)}/${id}`;
}

function encode(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('/', '%2F');
}
