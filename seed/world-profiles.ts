import type { WorldOptions } from './world-options.ts';

/** What kind of operators and innocents a world has: the part of its options that is not its size. */
export type WorldProfile = Pick<WorldOptions, 'shares' | 'typos'>;

/**
 * Worlds to measure detection on. `normal`: operators as public advisories describe them, among everyday ways to share.
 * `adversarial`: operators who know what is looked for, among more innocents who look like them, and forms typed in a hurry.
 */
export const WORLD_PROFILES = {
  normal: {
    shares: {
      couple: 0.02,
      'house-share': 0.02,
      'colliding-device': 0.006,
      colleagues: 0.01,
      'online-coach': 0.004,
    },
  },
  adversarial: {
    typos: 0.03,
    shares: {
      'laptop-farm': 0,
      'bank-account': 0,
      'phone-chain': 0,
      mixed: 0,
      'broker-led': 0.09,
      'hijacked-identity': 0.09,
      'reused-resume': 0.05,
      'one-link-each': 0.12,
      'few-channels': 0.08,
      'burner-phones': 0.09,
      'behind-agency': 0.13,
      'vpn-exit': 0.09,
      'drop-address': 0.09,
      'host-home': 0.09,
      'shared-referees': 0.07,
      'look-alikes': 0.06,
      agency: 0.19,
      couple: 0.05,
      'house-share': 0.04,
      'multi-occupancy': 0.04,
      'mail-drop': 0.03,
      'recycled-phone': 0.03,
      renamed: 0.03,
      'colliding-device': 0.02,
      colleagues: 0.03,
      'online-coach': 0.01,
    },
  },
} as const satisfies Readonly<Record<string, WorldProfile>>;

export type ProfileName = keyof typeof WORLD_PROFILES;
export const PROFILE_NAMES = Object.keys(WORLD_PROFILES) as ProfileName[];
