import type { WorldOptions } from './world-options.ts';

/**
 * The world that a first start loads: it opens at once, and the seed and the shares were chosen for their rings. A laptop
 * farm and a broker's front of seventeen each, an account behind twelve, a chain of eleven phones, a mixed kit, stolen
 * identities whose owners apply too, and a résumé under seven names; beside them every innocent way to share.
 */
export const SAMPLE_WORLD: WorldOptions = {
  seed: 1114,
  applications: 2000,
  operatorShare: 0.045,
  shares: {
    'laptop-farm': 0.2,
    'bank-account': 0.17,
    'broker-led': 0.19,
    mixed: 0.13,
    'phone-chain': 0.12,
    'hijacked-identity': 0.1,
    'reused-resume': 0.09,
    agency: 0.12,
  },
};
