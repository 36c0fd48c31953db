import { describe, expect, it, vi } from 'vitest';
import { canonicalAddress } from '../../api/intake/canonical/address.ts';
import { canonicalBankAccount } from '../../api/intake/canonical/bank-account.ts';
import { canonicalEmail } from '../../api/intake/canonical/email.ts';
import { canonicalPhone } from '../../api/intake/canonical/phone.ts';
import { recordKey } from '../../api/intake/canonical/record-key.ts';
import { applicationSchema, brokerSchema } from '../../api/intake/schema.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { SAMPLE_WORLD } from '../../seed/sample-world.ts';
import { SHAPES, STRANGER } from '../../seed/shapes/registry.ts';
import { recordsOf } from './worlds.ts';

const world = { seed: 7, applications: 4000 };

describe('a generated world', () => {
  it('is the same for the same options and another for another seed', () => {
    const text = (seed: number) => JSON.stringify(recordsOf({ seed, applications: 600 }));
    expect(text(7)).toBe(text(7));
    expect(text(8)).not.toBe(text(7));
  });

  it('is drawn as it is read, and nothing ahead of that', () => {
    const drawn = SHAPES.concat(STRANGER).map((shape) => vi.spyOn(shape, 'member'));
    const calls = () => drawn.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    const records = generateWorld({ seed: 7, applications: 50_000 });
    for (let read = 1; read <= 40; read += 1) {
      records.next();
      // A married name is drawn by way of the person who tries again: two calls for one record.
      expect(calls()).toBeLessThanOrEqual(2 * read);
    }
    expect(calls()).toBeGreaterThan(30);
    vi.restoreAllMocks();
  });

  it('holds exactly as many applications as asked for, by ids that are used once', () => {
    for (const applications of [1, 2, 3, 10, 57, 1000]) {
      const records = recordsOf({ seed: 3, applications, operatorShare: 0.2 });
      const ids = records.filter(({ kind }) => kind === 'application').map(({ record }) => record.id);
      expect(ids).toHaveLength(applications);
      expect(new Set(records.map(({ record }) => record.id)).size).toBe(records.length);
    }
  });

  it('plants the share of operators asked for', () => {
    for (const operatorShare of [0, 0.005, 0.05, 0.3]) {
      const personas = recordsOf({ ...world, operatorShare }).filter(({ truth }) => truth.role === 'operator').length;
      expect(Math.abs(personas - operatorShare * world.applications)).toBeLessThanOrEqual(5);
    }
  });

  it('contains every shape, and none that the options leave out', () => {
    const shapesOf = (shares = {}) => new Set(recordsOf({ ...world, shares }).map(({ truth }) => truth.shape));
    const usual = SHAPES.filter(({ share }) => share > 0);
    expect([...shapesOf()].sort()).toEqual([...usual.map(({ name }) => name), 'stranger'].sort());
    const every = Object.fromEntries(SHAPES.map(({ name }) => [name, 0.03]));
    expect([...shapesOf(every)].sort()).toEqual([...SHAPES.map(({ name }) => name), 'stranger'].sort());
    const without = shapesOf({ 'laptop-farm': 0, home: 0 });
    expect(without.has('laptop-farm') || without.has('home')).toBe(false);
  });

  it('says of each record what is true, under the key that intake gives it', () => {
    for (const { record, truth, kind } of recordsOf(world)) {
      expect(truth.record).toBe(recordKey('source' in record ? record.source : undefined, record.id));
      expect(truth.person === undefined).toBe(kind === 'broker');
      expect(truth.operator !== undefined).toBe(truth.role === 'operator' || truth.role === 'front');
      expect(JSON.stringify(record)).not.toMatch(/OP-|operator|persona/);
    }
  });

  it('is in the input format, with no key that intake does not know', () => {
    for (const { kind, record } of recordsOf(world)) {
      const schema = kind === 'application' ? applicationSchema : brokerSchema;
      const checked = schema.strict().safeParse(record);
      expect(checked.error?.issues ?? []).toEqual([]);
      expect(checked.data).toEqual(record);
    }
  });

  it('names only brokers that it has', () => {
    const records = recordsOf(world);
    const brokers = new Set(records.filter(({ kind }) => kind === 'broker').map(({ record }) => record.id));
    const named = records.flatMap(({ record }) => ('broker' in record && record.broker ? [record.broker.id] : []));
    expect(named.length).toBeGreaterThan(50);
    for (const id of named) expect(brokers).toContain(id);
  });

  it('writes values that intake reads, and none that two groups hold by accident', () => {
    const holders = new Map<string, Set<string>>();
    for (const { record, truth } of recordsOf(world)) {
      const group = truth.group ?? truth.record;
      const values = [
        ...(record.phones ?? []).map((phone) => canonicalPhone(phone, 'US')),
        ...(record.emails ?? []).map((email) => canonicalEmail(email)),
        ...(record.addresses ?? []).map(({ text }) => canonicalAddress(text, 'US')),
        ...(record.bankAccounts ?? []).map((account) => canonicalBankAccount(account)),
      ];
      for (const value of values) {
        if (!value.ok) throw new Error(`${record.id}: ${value.reason}`);
        holders.set(value.value, (holders.get(value.value) ?? new Set()).add(group));
      }
    }
    const accidents = [...holders.values()].filter((groups) => groups.size > 1);
    expect(accidents).toEqual([]);
  });

  it('reaches nobody: reserved domains, reserved networks, numbers that no one has', () => {
    for (const { record } of recordsOf(world)) {
      for (const email of record.emails ?? []) {
        const [, local = '', domain = ''] = /^(.*)@(.*)$/.exec(email) ?? [];
        const mailbox = local.replace(/\+.*/, '').replaceAll('.', '');
        expect(/(^|\.)example\.(com|org|net)$/.test(domain) || mailbox.length > 30).toBe(true);
      }
      for (const phone of record.phones ?? []) {
        const digits = phone.replace(/\D/g, '');
        if (!phone.startsWith('+') || digits.startsWith('1'))
          expect(digits).toMatch(/^1?\d{3}(55501\d\d|(95[89]|[2-9]11)\d{4})$/);
      }
      if (!('devices' in record)) continue;
      for (const { ip } of record.devices ?? []) {
        if (ip !== undefined)
          expect(ip).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113|198\.1[89]\.\d+)\.\d+$|^2001:db8:/);
      }
    }
  });

  it('refuses options that make no world, and says what to give', () => {
    expect(() => recordsOf({ seed: 1, applications: 0 })).toThrow(/applications is 0; give/);
    expect(() => recordsOf({ seed: 1.5, applications: 10 })).toThrow(/seed is 1.5; give/);
    expect(() => recordsOf({ seed: 1, applications: 10, operatorShare: 0.9 })).toThrow(/operators is 0.9; give/);
  });
});

describe('the sample world', () => {
  const records = recordsOf(SAMPLE_WORLD);
  const operatorOf = (shape: string) => {
    const sizes = new Map<string, number>();
    for (const { truth } of records)
      if (truth.role === 'operator' && truth.shape === shape)
        sizes.set(truth.operator ?? '', (sizes.get(truth.operator ?? '') ?? 0) + 1);
    return Math.max(0, ...sizes.values());
  };

  it('has about 2,000 applications, a dozen brokers and an operator behind one in twenty', () => {
    const brokers = records.filter(({ kind }) => kind === 'broker').length;
    const personas = records.filter(({ truth }) => truth.role === 'operator').length;
    expect(records.length - brokers).toBe(2000);
    expect(brokers).toBe(12);
    expect(personas).toBe(88);
  });

  it('has rings worth looking at', () => {
    expect(operatorOf('laptop-farm')).toBeGreaterThanOrEqual(15);
    expect(operatorOf('broker-led')).toBeGreaterThanOrEqual(15);
    expect(operatorOf('bank-account')).toBeGreaterThanOrEqual(12);
    expect(operatorOf('phone-chain')).toBeGreaterThanOrEqual(10);
    expect(records.filter(({ truth }) => truth.role === 'true-owner').length).toBeGreaterThanOrEqual(4);
  });

  it('has every innocent way to share', () => {
    const sharing = new Set(records.flatMap(({ truth }) => truth.sharing ?? []));
    expect([...sharing].sort()).toEqual(
      SHAPES.filter(({ side, share }) => side === 'innocent' && share > 0)
        .map(({ name }) => name)
        .sort(),
    );
  });
});
