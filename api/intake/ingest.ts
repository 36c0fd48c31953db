import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Store } from '../graph/store.ts';
import { InputError } from './input-error.ts';
import { checkIntake, claimSealKey } from './intake-state.ts';
import { type Prepared, prepare } from './prepare.ts';
import { type ByteSource, openBytes } from './read/bytes.ts';
import { isReject, LINE_LIMIT, type ReadItem } from './read/item.ts';
import { type LoadedMapping, loadMapping } from './read/mapping-file.ts';
import { readInput } from './read/read-input.ts';
import { RejectsFile, rejectsPathOf } from './rejects-file.ts';
import { returnedOf } from './returned-records.ts';
import { openSealKey, type SealKey } from './seal-key.ts';
import { validate } from './validate.ts';
import { type Warning, Warnings } from './warnings.ts';
import type { Incoming } from './write/plan.ts';
import { CLAIM_HUB_NAMES } from './write/write-applicants.ts';
import { type BatchOutcome, writeBatch } from './write.ts';

/** A file to load: a path, or `-` for standard input, with the mapping file for a foreign export. */
export interface IngestInput {
  readonly path: string;
  readonly mapping?: string | undefined;
}

export interface IngestOptions {
  /** Where rejects go; beside each input unless said. */
  readonly rejectsFile?: string | undefined;
  /** What `-` reads; the process's own standard input unless given. */
  readonly stdin?: Readable | undefined;
  /** Folder for the rejects of standard input; the process's own unless given. */
  readonly folder?: string | undefined;
  /** Country of phones and addresses that name none; a mapping's own goes first, and US where nobody says. */
  readonly country?: string | undefined;
  /** Stops after the batch that is being written. */
  readonly signal?: AbortSignal | undefined;
  /** The key for accounts and ids; that of the configuration unless given. */
  readonly sealKey?: SealKey | undefined;
  /** Takes in again what was erased and comes back, where it is to be. */
  readonly takeBack?: boolean | undefined;
  /** Records a transaction. */
  readonly batchSize?: number | undefined;
  /** Most bytes of one line or element. */
  readonly lineLimit?: number | undefined;
  /** See CLAIM_HUB_NAMES. Must be the same for all that is loaded into a store. */
  readonly claimHubNames?: number | undefined;
}

export interface IngestProgress {
  readonly file: string;
  /** Bytes of the file taken so far, and its size where that is known. */
  readonly bytes: number;
  readonly size: number | undefined;
  /** Records read in this run so far, rejected ones included. */
  readonly records: number;
  readonly seconds: number;
}

export interface IngestSummary extends BatchOutcome {
  /** Records that were erased once and came back: left out, or counted with the accepted ones where they are taken in. */
  readonly returned: number;
  readonly rejected: number;
  /** The rejects file, or null when nothing was rejected; the first where there are several. */
  readonly rejectsFile: string | null;
  readonly rejectsFiles: readonly string[];
  readonly seconds: number;
  readonly interrupted: boolean;
  readonly warnings: readonly Warning[];
}

/** An input that failed as a whole, after what stood before the failure was loaded. */
export class IngestError extends InputError {
  constructor(
    error: InputError,
    readonly summary: IngestSummary,
  ) {
    super(error.message, error.next, { cause: error });
  }
}

/** Records in one transaction. Fewer cost more commits, more cost memory and a longer wait on interruption. */
const BATCH_SIZE = 1_000;
/** A batch is written early when its texts reach this size. */
const BATCH_CHARACTERS = 16 * 1024 * 1024;

/** Records prepared at a stretch: between them the write that is under way gets on, which needs this thread for each statement. */
const PREPARED_AT_ONCE = 100000;

/**
 * Loads files into a store. Bad records go to a rejects file and good ones around them load; loading again, or going on after
 * an interruption, changes nothing that is there already, and the order of records never matters.
 * @throws IngestError when an input is wrong or damaged as a whole; its `summary` says what was loaded
 * @throws SealKeyError when the key cannot be used with this store
 */
export async function ingest(
  store: Store,
  inputs: readonly IngestInput[],
  options: IngestOptions = {},
  onProgress: (progress: IngestProgress) => void = () => undefined,
): Promise<IngestSummary> {
  const key = options.sealKey ?? (await openSealKey());
  await checkIntake(store, key);
  const run = new Run(store, key, options, onProgress);
  try {
    const mappings = await Promise.all(
      inputs.map(({ mapping }) => (mapping === undefined ? undefined : loadMapping(mapping))),
    );
    for (const [index, { path }] of inputs.entries()) {
      if (run.stopped) break;
      await run.load(path, mappings[index]);
    }
    return await run.end();
  } catch (error) {
    if (!(error instanceof InputError)) {
      await run.end().catch(() => undefined);
      throw error;
    }
    throw new IngestError(error, await run.end());
  }
}

class Run {
  private readonly started = performance.now();
  private readonly warnings = new Warnings();
  private readonly rejects = new Map<string, RejectsFile>();
  private outcome: BatchOutcome = { accepted: 0, updated: 0, unchanged: 0 };
  private returned = 0;
  private rejected = 0;
  private records = 0;
  private batch: Incoming[] = [];
  private characters = 0;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly key: SealKey,
    private readonly options: IngestOptions,
    private readonly onProgress: (progress: IngestProgress) => void,
  ) {}

  get stopped(): boolean {
    return this.options.signal?.aborted === true;
  }

  async load(path: string, mapping: LoadedMapping | undefined): Promise<void> {
    const source = await openBytes(path, this.options.stdin ?? process.stdin);
    const rejects = await this.rejectsFor(path);
    const country = mapping?.mapping.country ?? this.options.country;
    try {
      const items = readInput(source, {
        mapping,
        lineLimit: this.options.lineLimit ?? LINE_LIMIT,
        warn: (field, reason) => this.warnings.add(source.name, field, reason),
      });
      for await (const some of items) {
        if (this.stopped) break;
        for (const item of some) {
          this.take(item, source.name, country, rejects);
          if (this.batch.length >= (this.options.batchSize ?? BATCH_SIZE) || this.characters >= BATCH_CHARACTERS) {
            await this.write();
          }
          if (this.records % PREPARED_AT_ONCE === 0) await setImmediate();
        }
        await rejects.flush();
        this.report(source);
      }
    } finally {
      await this.write();
      await rejects.flush();
    }
    this.report(source);
  }

  async end(): Promise<IngestSummary> {
    await this.writing;
    const files: string[] = [];
    for (const file of this.rejects.values()) {
      await file.close();
      if (file.made) files.push(file.path);
    }
    return {
      ...this.outcome,
      returned: this.returned,
      rejected: this.rejected,
      rejectsFile: files[0] ?? null,
      rejectsFiles: files,
      seconds: this.seconds(),
      interrupted: this.stopped,
      warnings: this.warnings.list(),
    };
  }

  private take(item: ReadItem, file: string, country: string | undefined, rejects: RejectsFile): void {
    this.records += 1;
    if (isReject(item)) {
      this.rejected += 1;
      rejects.add({ file, ...item });
      return;
    }
    const unknown = new Set<string>();
    const dropped = new Set<string>();
    const valid = validate(item.candidate, unknown, dropped);
    for (const path of dropped)
      this.warnings.add(file, path, 'is a key that is never taken in; it was left out', item.line);
    if ('reason' in valid) {
      this.rejected += 1;
      const reject = { file, line: item.line, field: valid.field, reason: valid.reason };
      if (typeof item.original === 'string') rejects.addJson(reject, item.original);
      else rejects.add({ ...reject, record: item.original });
      return;
    }
    for (const path of unknown)
      this.warnings.add(file, path, 'is a key that is not known; it is kept out of the graph', item.line);
    const { incoming, problems }: Prepared = prepare(valid, this.key, country === undefined ? {} : { country });
    for (const { field, reason } of problems) this.warnings.add(file, field, reason, item.line);
    this.batch.push(incoming);
    this.characters += incoming.text.length;
  }

  /** Starts to write the batch, once the one before is written: one is written while the next is read, never more. */
  private async write(): Promise<void> {
    const { batch } = this;
    if (batch.length === 0) return;
    this.batch = [];
    this.characters = 0;
    await this.writing;
    this.writing = this.writeNow(batch);
    // Somebody awaits it at the latest in `end`; until then a failure is no unhandled one.
    this.writing.catch(() => undefined);
  }

  private async writeNow(batch: readonly Incoming[]): Promise<void> {
    const { written, returned } = await this.store.write(async (writer) => {
      await claimSealKey(writer, this.store.address, this.key);
      const back = await returnedOf(writer, batch, this.key);
      const taken = back.size === 0 || this.options.takeBack === true ? batch : batch.filter((item) => !back.has(item));
      return {
        written: await writeBatch(writer, taken, this.options.claimHubNames ?? CLAIM_HUB_NAMES),
        returned: back.size,
      };
    });
    this.returned += returned;
    this.outcome = {
      accepted: this.outcome.accepted + written.accepted,
      updated: this.outcome.updated + written.updated,
      unchanged: this.outcome.unchanged + written.unchanged,
    };
  }

  private async rejectsFor(path: string): Promise<RejectsFile> {
    const place = this.options.rejectsFile ?? resolve(this.options.folder ?? '', rejectsPathOf(path));
    const known = this.rejects.get(place);
    if (known !== undefined) return known;
    const file = await RejectsFile.prepare(place, this.options.rejectsFile !== undefined);
    this.rejects.set(place, file);
    return file;
  }

  private report(source: ByteSource): void {
    this.onProgress({
      file: source.name,
      bytes: source.taken(),
      size: source.size,
      records: this.records,
      seconds: this.seconds(),
    });
  }

  private seconds(): number {
    return Math.round(performance.now() - this.started) / 1_000;
  }
}
