import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { configFolder } from '../../../intake/seal-key.ts';
import { WorkError } from '../../work-error.ts';

/** Bytes that Standard Webhooks asks of a secret. */
const [SHORTEST, LONGEST] = [24, 64] as const;

/** The environment variable that may hold the secret of a target. */
const variableOf = (target: string): string =>
  `COMMONTHREAD_WEBHOOK_SECRET_${target.toUpperCase().replaceAll('-', '_')}`;

/**
 * The secrets that messages to a target are signed with: of the environment, else of a file in the configuration folder.
 * Usually one; two while the receiver changes from one to the other.
 * @throws WorkError `invalid` where there is none, it is no secret, or others may read it
 */
export async function loadSecrets(
  target: string,
  env: NodeJS.ProcessEnv = process.env,
  folder: string = configFolder(),
): Promise<readonly Buffer[]> {
  const variable = variableOf(target);
  const path = join(folder, `${target}.webhook-secret`);
  const given = env[variable];
  const [place, text] = given ? [variable, given] : [path, await readSecret(path, variable)];
  const secrets = text.split(/\s+/).filter(Boolean).map(secretOf);
  const whole = secrets.filter((secret) => secret !== undefined);
  if (whole.length > 0 && whole.length === secrets.length) return whole;
  throw new WorkError('invalid', `${place} holds no secret of a webhook.`, makeOne(path));
}

function secretOf(text: string): Buffer | undefined {
  const [, base64 = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const secret = Buffer.from(base64, 'base64');
  return secret.length >= SHORTEST && secret.length <= LONGEST ? secret : undefined;
}

async function readSecret(path: string, variable: string): Promise<string> {
  try {
    const { mode } = await stat(path);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new WorkError(
        'invalid',
        `${path}: other users of this machine may read this secret.`,
        `Run: chmod 600 ${path}`,
      );
    }
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof WorkError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    throw new WorkError(
      'invalid',
      `There is no secret to sign with: ${variable} is not set, and ${path} cannot be read (${code}).`,
      makeOne(path),
    );
  }
}

const makeOne = (path: string): string =>
  `Make one, and give it to the receiver too: (umask 077; echo "whsec_$(openssl rand -base64 32)" > '${path}')`;
