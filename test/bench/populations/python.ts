import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPTS = fileURLToPath(new URL('python', import.meta.url));
const REQUIREMENTS = join(SCRIPTS, 'requirements.txt');
/** What the pinned packages run on. */
const OLDEST = '3.11';

/** What this machine lacks, and how to get it. */
export class MissingPython extends Error {}

/** Runs one of the scripts beside this file. @returns what it printed @throws Error when it fails */
export type RunPython = (script: string, ...args: readonly string[]) => Promise<string>;

/**
 * An environment with the pinned packages, made on first use below a folder that Git ignores.
 * @throws MissingPython naming what is missing
 */
export async function pythonWithPackages(cache: string, note: (text: string) => void): Promise<RunPython> {
  const system = process.env.PYTHON ?? 'python3';
  const asked = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${OLDEST.replace('.', ', ')}))`;
  await run(system, ['-c', asked]).catch(() => {
    throw new MissingPython(
      `This needs Python ${OLDEST} or later with venv as \`${system}\` (on Debian: apt-get install python3-venv), or another one named by PYTHON. Nothing was measured.`,
    );
  });
  const version = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex')
    .slice(0, 12);
  const folder = join(cache, `python-${version}`);
  const python = join(folder, 'bin', 'python');
  if (!(await exists(python))) {
    note(`Installing the pinned packages of ${REQUIREMENTS} (700 MB) …`);
    const making = `${folder}.making`;
    await rm(making, { recursive: true, force: true });
    await mkdir(cache, { recursive: true });
    await run(system, ['-m', 'venv', making]);
    await run(join(making, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '-r', REQUIREMENTS]).catch((error) => {
      throw new MissingPython(`The packages of ${REQUIREMENTS} cannot be installed. ${error.message}`);
    });
    await rename(making, folder);
  }
  return (script, ...args) => run(python, [join(SCRIPTS, script), ...args]);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function run(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}: ${stderr.trim().slice(-2000)}`);
  return stdout;
}
