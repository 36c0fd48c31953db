const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto 0;padding:0 1.5rem;color:CanvasText;background:Canvas;color-scheme:light dark}h1{font-size:1.25rem}code{font-family:ui-monospace,monospace}';

/** Pages that stand alone carry their own style and need no more. */
export const signInPagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Commonthread</title>${head}<style>${STYLE}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>\n`;

const NEXT =
  '<p>Run <code>commonthread serve</code> for a new one, and open the link that it prints in this browser.</p>';

/** Somebody opened the page without having signed in. */
export const signedOutPage = page(
  'You are not signed in',
  '<p>This page is open to whoever has the one-time link that <code>commonthread serve</code> printed.</p><p>Open that link in this browser. If it was used already, run <code>commonthread serve</code> for a new one.</p>',
);

/** Somebody opened a one-time link for the second time, or much too late. */
export const usedLinkPage = page('This link was used', `<p>A sign-in link works once, and not for long.</p>${NEXT}`);

/**
 * A link on another site led here, so the browser held the cookie back; asked again by this page itself, it sends it.
 * No loop: the second request says that it comes from here.
 */
export const comeAgainPage = page('One moment', '<p>Opening the page …</p>', '<meta http-equiv="refresh" content="0">');
