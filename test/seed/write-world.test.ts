import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWorld } from '../../seed/write-world.ts';

describe('writing a world', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seed-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const lines = (text: string) => text.trimEnd().split('\n');

  it('writes one line a record, and the truth about each', async () => {
    const written = await writeWorld({ seed: 5, applications: 1500, out: join(folder, 'new') });
    const applications = lines(await readFile(written.files.applications, 'utf8'));
    const brokers = lines(await readFile(written.files.brokers, 'utf8'));
    const truth = lines(await readFile(written.files.truth, 'utf8'));
    expect(applications).toHaveLength(written.applications);
    expect(brokers).toHaveLength(written.brokers);
    expect(truth).toHaveLength(written.applications + written.brokers);
    expect(truth.filter((line) => line.includes('"role":"operator"'))).toHaveLength(written.personas);
    expect(written.operators).toBeGreaterThan(3);
  });

  it('writes the same bytes again, packed or not', async () => {
    const options = { seed: 5, applications: 1500 };
    const [plain, again, packed] = await Promise.all([
      writeWorld({ ...options, out: join(folder, 'a') }),
      writeWorld({ ...options, out: join(folder, 'b') }),
      writeWorld({ ...options, out: join(folder, 'c'), gzip: true }),
    ]);
    for (const file of ['applications', 'brokers', 'truth'] as const) {
      const bytes = await readFile(plain.files[file]);
      expect(bytes.equals(await readFile(again.files[file]))).toBe(true);
      expect(bytes.equals(gunzipSync(await readFile(packed.files[file])))).toBe(true);
    }
  });

  it('writes nothing for options that make no world', async () => {
    const out = join(folder, 'never');
    await expect(writeWorld({ seed: 5, applications: -1, out })).rejects.toThrow(RangeError);
    await expect(readFile(join(out, 'truth.ndjson'))).rejects.toThrow('ENOENT');
  });

  it('fails with the reason when it cannot write', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(writeWorld({ seed: 5, applications: 5, out: file })).rejects.toThrow(/EEXIST|ENOTDIR/);
    for (const gzip of [false, true]) {
      const out = join(folder, `${gzip}`);
      const { files } = await writeWorld({ seed: 5, applications: 5, out, gzip });
      await rm(files.truth);
      await mkdir(files.truth);
      await expect(writeWorld({ seed: 5, applications: 5000, out, gzip })).rejects.toThrow('EISDIR');
    }
  });
});
