import { randomBytes } from 'node:crypto';
import { digestOf, sameSecret } from './same-secret.ts';

/** A browser that signed in, and who sits there. */
export interface Session {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

interface Kept {
  readonly digest: Buffer;
  readonly session: Session;
}

/** Sign-in links that work once, and the sessions they became. Both are gone when the server ends. */
export class Sessions {
  readonly #links: Kept[] = [];
  readonly #sessions: Kept[] = [];

  /** @param lifetime of a link until it is used, and of a session from then on; milliseconds */
  constructor(
    readonly lifetime: number = 12 * 60 * 60 * 1000,
    readonly now: () => number = Date.now,
  ) {}

  /** A new one-time token, 256 random bits, for a person of that name. */
  newToken(name: string): string {
    return this.#keep(this.#links, name);
  }

  /** Uses a token up. Answers the secret of the new session, or nothing when the token was used, is too old or unknown. */
  exchange(token: string): { readonly secret: string; readonly session: Session } | undefined {
    const link = this.#find(this.#links, token);
    if (link === undefined) return undefined;
    this.#links.splice(this.#links.indexOf(link), 1);
    const secret = this.#keep(this.#sessions, link.session.name);
    const kept = this.#find(this.#sessions, secret);
    return kept && { secret, session: kept.session };
  }

  /** The session that a secret belongs to. */
  find(secret: string | undefined): Session | undefined {
    return secret === undefined ? undefined : this.#find(this.#sessions, secret)?.session;
  }

  #keep(list: Kept[], name: string): string {
    const secret = randomBytes(32).toString('base64url');
    list.push({ digest: digestOf(secret), session: { name, expiresAt: this.now() + this.lifetime } });
    return secret;
  }

  #find(list: Kept[], secret: string): Kept | undefined {
    const now = this.now();
    for (let at = list.length - 1; at >= 0; at -= 1) if ((list[at]?.session.expiresAt ?? 0) <= now) list.splice(at, 1);
    return list.find(({ digest }) => sameSecret(secret, digest));
  }
}
