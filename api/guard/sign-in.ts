import type { Plugin } from 'graphql-yoga';
import { type Audit, AuditError } from './audit.ts';
import { type Refusal, refusalBody } from './refusal.ts';
import { cookieOf, secretIn } from './session-cookie.ts';
import type { Session, Sessions } from './sessions.ts';
import { comeAgainPage, signedOutPage, signInPagePolicy, usedLinkPage } from './sign-in-page.ts';

/** Who asks, by the cookie of the request. */
export function sessionOf(request: Request, sessions: Sessions, port: number): Session | undefined {
  return sessions.find(secretIn(request.headers.get('cookie'), port));
}

/** Nobody sees anything without a session; a one-time link (`?token=`) becomes one. */
export function requireSignIn(sessions: Sessions, port: number, audit: Audit): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const html = (status: number, body: string) =>
        new fetchAPI.Response(body, {
          status,
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': signInPagePolicy },
        });
      const refuse = (refusal: Refusal) =>
        new fetchAPI.Response(refusalBody(refusal), {
          status: refusal.status,
          headers: { 'content-type': 'application/json' },
        });
      const token = url.searchParams.get('token');
      const session = sessionOf(request, sessions, port);
      if (token !== null && url.pathname !== '/graphql') {
        // Also where somebody is signed in: from now on this browser is whoever the link was made for.
        const exchanged = sessions.exchange(token);
        if (!session && !exchanged) return endResponse(html(401, usedLinkPage));
        const headers = new fetchAPI.Headers({ location: withoutToken(url) });
        if (exchanged) {
          const recorded = await recordSignIn(audit, exchanged.session.name);
          if (recorded) return endResponse(refuse(recorded));
          headers.set('set-cookie', cookieOf(port, exchanged.secret, Math.floor(sessions.lifetime / 1000)));
        }
        return endResponse(new fetchAPI.Response(null, { status: 303, headers }));
      }
      if (session) return;
      if (url.pathname === '/graphql') {
        return endResponse(refuse(signedOut));
      }
      const fromElsewhere = request.headers.get('sec-fetch-site') === 'cross-site';
      const opens = request.headers.get('sec-fetch-mode') === 'navigate';
      endResponse(fromElsewhere && opens ? html(200, comeAgainPage) : html(401, signedOutPage));
    },
  };
}

const signedOut: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'You are not signed in, or your sign-in has ended.',
  next: 'Run `commonthread serve` for a new link, and open it in this browser.',
};

/** Nobody signs in unrecorded. */
async function recordSignIn(audit: Audit, name: string): Promise<Refusal | undefined> {
  try {
    await audit.record({ who: name, via: 'page', did: 'sign-in', subjects: [] });
    return undefined;
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return {
      status: 500,
      code: 'NOT_RECORDED',
      message: 'Signing in could not be recorded, so it is not done.',
      next: `${error.next} Run \`commonthread serve\` for a new link.`,
    };
  }
}

/** The same place without the token; always a path of this server, never another site. */
function withoutToken(url: URL): string {
  const search = new URLSearchParams(url.searchParams);
  search.delete('token');
  const path = url.pathname === '/sign-in' ? '/' : url.pathname.replace(/^\/{2,}/, '/');
  return search.size === 0 ? path : `${path}?${search}`;
}
