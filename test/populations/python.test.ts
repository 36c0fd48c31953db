import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { MissingPython, pythonWithPackages } from '../bench/populations/python.ts';

afterEach(() => vi.unstubAllEnvs());

test('a machine without Python is told what is missing, and nothing is made', async () => {
  vi.stubEnv('PYTHON', join(tmpdir(), 'no-such-python'));
  const cache = await mkdtemp(join(tmpdir(), 'commonthread-python-'));
  const asked = pythonWithPackages(cache, () => undefined);
  await expect(asked).rejects.toThrow(MissingPython);
  await expect(asked).rejects.toThrow(/Python 3\.11 or later .*no-such-python.* PYTHON/);
  expect(await readdir(cache)).toEqual([]);
});
