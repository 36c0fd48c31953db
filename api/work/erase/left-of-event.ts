import type { FlagRule } from '../flags/flag.ts';
import type { Gone } from './gone.ts';
import { withoutGone } from './without-gone.ts';

/** An event as it is kept, as far as erasing looks into it. */
export interface KeptEvent {
  readonly pointer: string;
  readonly event: Readonly<Record<string, unknown>> & { readonly type: string };
}

/** What is left of an event. */
export interface LeftOfEvent extends KeptEvent {
  /** Node key of the work that it makes; nothing where it is about many things. */
  readonly work: string | undefined;
  readonly less: boolean;
  /** Whether it is about a value that was held by what was erased. */
  readonly near: boolean;
  /** The event without what was erased; undefined where nothing of it is left. */
  readonly left: object | undefined;
}

/** Rules whose flags are about a group, which is still one when somebody of it is erased. */
const GROUP_RULES: readonly unknown[] = ['rings_merged', 'hub_grew'] satisfies readonly FlagRule[];

/** Where an event says what it leaves, and the prefix of the key of that. */
const SAYS: Readonly<Record<string, readonly [field: string, prefix: string]>> = {
  flag: ['flag', 'flag'],
  ring: ['ring', 'ring'],
  case: ['case', 'case'],
  ledger: ['entry', 'entry'],
};

type Fields = Readonly<Record<string, unknown>>;

/** An event without what was erased. @param names whether names are left out of its sentences too */
export function leftOfEvent({ pointer, event }: KeptEvent, gone: Gone, names: boolean): LeftOfEvent {
  const { value, less, near } = withoutGone(event, gone, names);
  const says = SAYS[event.type];
  const was = says === undefined ? undefined : (event[says[0]] as Fields);
  const work = says === undefined ? undefined : `${says[1]}:${String(was?.id)}`;
  const left = value === undefined ? undefined : stillSomething(event, value as Fields, gone);
  return { pointer, event, work: work ?? aboutOf(event), less: less || left !== value, near, left };
}

const aboutOf = (event: Fields): string | undefined => (typeof event.about === 'string' ? event.about : undefined);

/** The event, where what is left of it still says something. */
function stillSomething(event: Fields, left: Fields, gone: Gone): object | undefined {
  switch (event.type) {
    case 'flag':
      return standsAsFlag(event.flag as Fields, left.flag as Fields) ? left : undefined;
    case 'ring': {
      const { id, parties } = event.ring as Fields;
      const ring = left.ring as Fields;
      if (isEmptied(parties, ring.parties)) return undefined;
      const name = gone.ringId(String(id));
      return name === id ? left : { ...left, ring: { ...ring, id: name } };
    }
    case 'outbox': {
      const rows = (left.rows as readonly { readonly key: string }[]).filter(
        ({ key }) => !gone.keys.has(`flag:${key.split(':')[1] ?? ''}`),
      );
      if (rows.length === 0) return undefined;
      return isShorter(left.rows, rows) ? { ...left, rows } : left;
    }
    default:
      return left;
  }
}

function standsAsFlag(was: Fields, now: Fields): boolean {
  if (isEmptied(was.subjects, now.subjects) || isEmptied(was.attributes, now.attributes)) return false;
  if (isEmptied(was.evidence, now.evidence)) return false;
  return GROUP_RULES.includes(was.rule) || String(was.subjects) === String(now.subjects);
}

const isShorter = (was: unknown, now: readonly unknown[]): boolean => Array.isArray(was) && was.length > now.length;

const isEmptied = (was: unknown, now: unknown): boolean =>
  Array.isArray(was) && was.length > 0 && Array.isArray(now) && now.length === 0;
