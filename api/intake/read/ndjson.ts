import { oversize, type ReadItem } from './item.ts';
import { splitLines } from './lines.ts';
import { parseJsonRecord } from './parse-json.ts';

/** Records of NDJSON: one JSON object a line; blank lines are skipped. */
export async function* readNdjson(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<ReadItem[]> {
  for await (const lines of splitLines(chunks, limit)) {
    const items: ReadItem[] = [];
    for (const line of lines) {
      const item =
        line.size > line.bytes.length
          ? oversize(line.number, 'the line', line.bytes, line.size, limit)
          : parseJsonRecord(line.number, line.bytes);
      if (item !== undefined) items.push(item);
    }
    if (items.length > 0) yield items;
  }
}
