import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What one process took, from its start to its end. */
export interface Measured {
  readonly seconds: number;
  /** Largest resident set, in MiB. */
  readonly peak: number;
  readonly stdout: string;
}

const REPORT_PEAK = fileURLToPath(new URL('report-peak.mjs', import.meta.url));

/** Runs Node on a program as its own process and measures it. @throws Error when it fails */
export async function timedChild(
  args: readonly string[],
  peakFile: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_PEAK, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env, BENCH_PEAK_FILE: peakFile },
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return { seconds, peak: Number(await readFile(peakFile, 'utf8')) / 1024, stdout };
}
