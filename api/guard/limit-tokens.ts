import { parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limits } from './limits.ts';

/** Stops reading a question that is too long, before anything is made of it. */
export function limitTokens(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.tokens }));
    },
  };
}
