/**
 * Browsers keep cookies by host, not by port: the name carries the port, so that two servers on one computer do not
 * sign each other out.
 */
export const cookieName = (port: number): string => `commonthread-${port}`;

/** The header that sets the cookie: for this host only, out of reach of scripts, and never sent from another site. */
export function cookieOf(port: number, secret: string, seconds: number): string {
  return `${cookieName(port)}=${secret}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict`;
}

/** The session secret in a `Cookie` header. */
export function secretIn(header: string | null, port: number): string | undefined {
  const start = `${cookieName(port)}=`;
  const part = header?.split(';').find((one) => one.trim().startsWith(start));
  return part?.trim().slice(start.length);
}
