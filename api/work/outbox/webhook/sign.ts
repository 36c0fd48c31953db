import { createHmac } from 'node:crypto';

/**
 * The signature of a message as Standard Webhooks 1.0 has it (standardwebhooks.com): HMAC-SHA-256 over id, time and body,
 * one for each secret.
 * @param seconds since 1970, when it is sent
 */
export const sign = (id: string, seconds: number, body: string, secrets: readonly Buffer[]): string =>
  secrets
    .map((secret) => `v1,${createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')}`)
    .join(' ');
