export type InputFormat = 'ndjson' | 'json' | 'csv';

/** The format of an input by its name, else by its first characters. */
export function formatOf(path: string, head: Buffer): InputFormat {
  const name = path.toLowerCase().replace(/\.(gz|gzip)$/, '');
  if (/\.(ndjson|jsonl)$/.test(name)) return 'ndjson';
  if (/\.(csv|tsv)$/.test(name)) return 'csv';
  const text = head.toString('utf8').trimStart();
  if (text.startsWith('[')) return 'json';
  if (!text.startsWith('{')) return /\.json$/.test(name) || text === '' ? 'ndjson' : 'csv';
  return endsOnItsLine(text) ? 'ndjson' : 'json';
}

/** Whether the first line of a text is a whole JSON value; a first line longer than the text counts as one. */
function endsOnItsLine(text: string): boolean {
  const end = text.indexOf('\n');
  if (end === -1) return true;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return /^\{\s*"[^"]*"\s*:.*\S/.test(text.slice(0, end)) && /^\s*\{/.test(text.slice(end + 1));
  }
}
