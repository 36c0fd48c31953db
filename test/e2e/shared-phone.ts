import { expect } from 'vitest';
import type { Workspace } from '../cli/command.ts';
import { type PageUnderTest, servePage } from './page-under-test.ts';

const application = (id: string, name: string, address: string, more: object = {}) => ({
  id,
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name },
  phones: ['+1 602 555 0142'],
  addresses: [address],
  ...more,
});
const account = { bankAccounts: [{ iban: 'DE89370400440532013000' }] };

export const longName =
  'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Hubert Blaine Maximilian Alexander Bartholomew the Younger';

/**
 * A page about three who share a phone, two of whom share an account too, with the flags that this raises.
 * @param before what happens to the store, named `store`, before that
 */
export function serveSharedPhone(before = async (_space: Workspace) => {}): Promise<PageUnderTest> {
  return servePage(
    [
      application('APP-1', longName, '1420 W Elm St Apt 5, Mesa, AZ 85201, US', account),
      application('APP-2', 'عبد الرحمن العلي', '9 Oak Ave, Salem, OR 97301, US', account),
      application('APP-3', 'Lena Fischer', '77 Pine Rd, Erie, PA 16501, US'),
    ],
    async (space) => {
      await before(space);
      const { code, stderr } = await space.run(['flag', '--store', 'store']);
      expect(code, stderr).toBe(10);
    },
  );
}

export const bothLooks = [
  { colours: 'light', width: 1440, height: 900 },
  { colours: 'dark', width: 1440, height: 900 },
  { colours: 'light', width: 1024, height: 768 },
  { colours: 'dark', width: 1024, height: 768 },
] as const;
