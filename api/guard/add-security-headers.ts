import type { Plugin } from 'graphql-yoga';
import { securityHeaders } from './security-headers.ts';

/** Puts the security headers on every answer, and keeps it out of caches unless it says otherwise. */
export function addSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(securityHeaders)) {
        if (!response.headers.has(name)) response.headers.set(name, value);
      }
      if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
    },
  };
}
