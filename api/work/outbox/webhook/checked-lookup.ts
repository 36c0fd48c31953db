import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Resolves a name to its addresses; the system's own way unless a test says otherwise. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

const bySystem: Resolve = (host) => lookup(host, { all: true });

/** The name leads to an address that may not be spoken to. Its message has neither. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  constructor() {
    super('the address is not of the public internet, and the host is not allowed by name');
  }
}

/**
 * Looks a host up once and gives the connection the addresses that were checked, so that no second look-up can answer
 * otherwise. One refused address among several refuses all: which of them is used would be the name server's choice.
 */
export function checkedLookup(isAllowed: boolean, resolve: Resolve = bySystem): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (first === undefined) return done(new Error('the name has no address'), '');
        if (!isAllowed && !found.every(({ address }) => isPublicAddress(address)))
          return done(new AddressRefused(), '');
        return options.all ? done(null, [...found]) : done(null, first.address, first.family);
      },
      (error: unknown) => done(error as NodeJS.ErrnoException, ''),
    );
  };
}
