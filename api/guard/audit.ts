import { createHash } from 'node:crypto';
import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ATTRIBUTE_KINDS } from '../graph/attribute-kind.ts';
import type { Store } from '../graph/store.ts';

/** That somebody looked at something. */
export interface AuditEntry {
  /** The person's name: of the session, or of the one who typed the command. */
  readonly who: string;
  readonly via: 'page' | 'command';
  /** The question or command, e.g. `why`. */
  readonly did: string;
  /** Node keys of what was looked at; see {@link subjectOf}. */
  readonly subjects: readonly string[];
}

/** The file could not be written, so nothing may be shown. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
  readonly code = 'not-recorded';
  constructor(
    readonly next: string,
    options?: ErrorOptions,
  ) {
    super('What you look at could not be recorded, so it is not shown.', options);
  }
}

/** Who looked at what, one JSON object a line, appended for ever. Any number of processes may append to one file. */
export interface Audit {
  /** @throws AuditError when it cannot be written: then nothing may be shown */
  record(entry: AuditEntry): Promise<void>;
}

export function openAudit(file: string): Audit {
  return {
    async record({ who, via, did, subjects }) {
      const line = { at: new Date().toISOString(), who, via, did, subjects: [...new Set(subjects)] };
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
      } catch (cause) {
        throw new AuditError(`Make sure that ${file} can be written, then try again.`, { cause });
      }
    },
  };
}

/** Where the audit of a store stands: in the folder of an embedded one, else in the configuration folder. */
export function auditFileOf(store: Pick<Store, 'engine' | 'address'>, configFolder: string): string {
  const hasFolder = store.engine === 'embedded' && store.address !== ':memory:';
  return join(hasFolder ? store.address : configFolder, 'audit.ndjson');
}

/**
 * How a node is named in the audit. The key of an attribute carries its value, so the audit has a digest of it: who
 * knows the value can find who looked at it, and who reads the file learns no value.
 */
export function subjectOf(key: string): string {
  const kind = key.slice(0, Math.max(0, key.indexOf(':')));
  if (!Object.hasOwn(ATTRIBUTE_KINDS, kind)) return key;
  return `${kind}:sha256-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}
