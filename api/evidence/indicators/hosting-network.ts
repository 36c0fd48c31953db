import { type Indicator, unknown, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

const HIDES = new Set(['hosting', 'vpn', 'proxy', 'tor']);

export const hostingNetwork: Indicator = {
  id: 'hosting-network',
  version: 1,
  title: 'Network of a hosting company or VPN',
  means: 'The application came from a network that hides where people are, by a list of networks.',
  otherwise:
    'Many people use a VPN for privacy, and many companies send all their traffic through one. Lists age: look at source and date.',
  sources: [sources.nydfs],
  severity: 'low',
  standsAlone: false,
  needs: ['ip', 'networks'],
  assess({ record, ips }, { networkOf }) {
    const known = ips.flatMap(({ raw, value }) => {
      const network = networkOf?.(value);
      return network?.kind === undefined ? [] : [{ raw, network }];
    });
    if (known.length === 0) return unknown('an address of a network that the list names (networks.csv)');
    return yesIf(
      known
        .filter(({ network: { kind } }) => HIDES.has(kind ?? ''))
        .map(({ raw, network: { kind, operator, prefix, source, date } }) => ({
          record,
          field: 'devices.ip',
          raw,
          note: `${[kind, operator, prefix].filter(Boolean).join(', ')}, by ${source}, ${date}`,
        })),
    );
  },
};
