import type { Refusal, RequestHead } from './refusal.ts';

/** The addresses of this computer that the server may be called by. */
export function ownHosts(port: number): readonly string[] {
  return ['127.0.0.1', 'localhost', '[::1]'].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
}

/**
 * A page of another site can make its own name point at 127.0.0.1 (DNS rebinding); its requests then arrive here with
 * that name as `Host`.
 */
export function checkHost({ headers, target }: RequestHead, port: number): Refusal | undefined {
  if (target.startsWith('/') && ownHosts(port).includes((headers.host ?? '').toLowerCase())) return undefined;
  return {
    status: 403,
    code: 'WRONG_HOST',
    message: 'This address does not belong to the server.',
    next: `Open http://127.0.0.1:${port}/ instead.`,
  };
}
