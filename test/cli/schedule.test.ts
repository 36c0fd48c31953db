import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { systemdAnalyze } from '../requirements.ts';
import { smallWorld } from '../work/small-world.ts';
import { MAIN, type Workspace, workspace } from './command.ts';

const exec = promisify(execFile);
const guide = await readFile(join(import.meta.dirname, '../../docs/guides/schedule.md'), 'utf8');
const blocks = (kind: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
let space: Workspace;
beforeAll(async () => {
  space = await workspace();
  // The program under its name, as it is installed.
  await mkdir(space.path('bin'));
  await writeFile(space.path('bin', 'commonthread'), `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`);
  await chmod(space.path('bin', 'commonthread'), 0o755);
  await writeFile(space.path('world.ndjson'), smallWorld.map((record) => `${JSON.stringify(record)}\n`).join(''));
  expect((await space.run(['ingest', 'world.ndjson'])).code).toBe(0);
});
afterAll(() => space.remove());

/** How a scheduler would see a command line end. */
const shell = (command: string) =>
  exec('/bin/sh', ['-c', command], {
    cwd: space.folder,
    env: {
      ...process.env,
      HOME: space.folder,
      PATH: `${space.path('bin')}:${process.env.PATH}`,
      COMMONTHREAD_CONFIG: space.path('config'),
    },
  }).then(
    () => 0,
    (error: { code: number }) => error.code,
  );

describe('the guide', () => {
  it('has a cron line that takes something new for success, and nothing else', async () => {
    const [cron = ''] = blocks('cron');
    const [, minute, command = ''] = /^(\S+ \S+ \S+ \S+ \S+) (.*)$/m.exec(cron) ?? [];
    expect(minute).toBe('30 2 * * *');
    // cron would cut the line there.
    expect(command).not.toContain('%');
    const bare = command.replace(/ \|\| .*/, '');
    expect(await shell(`${bare.replace('flag ', 'flag --dry-run ')}`)).toBe(10);
    expect(await shell(command)).toBe(0);
    expect((await readFile(space.path('flags.ndjson'), 'utf8')).trim().split('\n').length).toBeGreaterThan(1);
    expect(await shell(command)).toBe(0);
    expect(await shell(command.replace('flag ', 'flag --store nowhere '))).not.toBe(0);
    expect(await shell(command.replace('flag ', 'flag --no-such-option '))).not.toBe(0);
  });

  it('has a CronJob that ends with 0 where something is new, one at a time', async () => {
    const [yaml = ''] = blocks('yaml');
    const job = parse(yaml);
    expect(job).toMatchObject({
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      spec: { schedule: '30 2 * * *', concurrencyPolicy: 'Forbid' },
    });
    const pod = job.spec.jobTemplate.spec.template.spec;
    expect(pod.restartPolicy).toBe('Never');
    const volumes = pod.volumes.map(({ name }: { name: string }) => name);
    for (const { name } of pod.containers[0].volumeMounts) expect(volumes).toContain(name);
    const args: string[] = pod.containers[0].args;
    expect(args).toContain('--exit-zero');
    const at = args.indexOf('--store');
    const fresh = ['--store', 'fresh'];
    await space.run(['ingest', 'world.ndjson', ...fresh]);
    const found = await space.run([...args.slice(0, at), ...fresh]);
    expect(found.code).toBe(0);
    expect(found.stdout).not.toBe('');
  });

  it.skipIf(systemdAnalyze === undefined)('has units that systemd takes, with 10 as success', async () => {
    const units = blocks('ini');
    const names = ['commonthread-flag.service', 'commonthread-flag.timer', 'commonthread-watch.service'];
    expect(units).toHaveLength(names.length);
    expect(units[0]).toMatch(/^SuccessExitStatus=10$/m);
    const folder = space.path('units');
    await mkdir(folder);
    for (const [index, name] of names.entries()) {
      // The program is not installed here, and the user may not be there.
      const text = (units[index] ?? '')
        .replaceAll('/usr/local/bin/commonthread', space.path('bin', 'commonthread'))
        .replace(/^User=.*$/m, '');
      await writeFile(join(folder, name), text);
    }
    const { stderr } = await exec('systemd-analyze', [
      'verify',
      '--man=no',
      ...names.map((name) => join(folder, name)),
    ]);
    expect(stderr.split('\n').filter((line) => line.includes('commonthread'))).toEqual([]);
    await exec('systemd-analyze', ['calendar', '*-*-* 02:30:00']);
    expect(units[1]).toContain('OnCalendar=*-*-* 02:30:00');
  });

  it('names options that the commands have', async () => {
    for (const [, line = ''] of [...guide.matchAll(/^(?:ExecStart=\S*\/)?commonthread ([a-z].*)$/gm)]) {
      const words = line.split(' ');
      const help = await space.run([words[0] ?? '', '--help']);
      for (const option of words.filter((word) => word.startsWith('--'))) {
        expect(`${help.stdout} --format --quiet --store`).toContain(option);
      }
    }
  });
});
