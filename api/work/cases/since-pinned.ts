import type { Store } from '../../graph/store.ts';
import type { Flag } from '../flags/flag.ts';
import { unlessGone } from '../unless-gone.ts';
import type { WhyRow } from '../why.ts';
import type { Pin } from './case-file.ts';
import { takenNow } from './pin-evidence.ts';
import { sentence } from './pin-row.ts';

/** What has changed since evidence was pinned, a sentence each; nothing where it is as it was. */
export async function sincePinned(store: Store, pin: Pin): Promise<string[]> {
  const [first = '', second = ''] = pin.about;
  const now = await unlessGone(
    takenNow(store, pin.kind === 'flag' ? { kind: 'flag', flag: first } : { kind: 'why', a: first, b: second }),
  );
  if (now === undefined) {
    return [
      pin.kind === 'flag' ? 'The flag is gone.' : 'One of the two has left the store, or both are one applicant now.',
    ];
  }
  return pin.kind === 'flag'
    ? flagChanges(pin.taken as unknown as Flag, now.taken as unknown as Flag)
    : linkChanges(pin.taken as unknown as WhyRow, now.taken as unknown as WhyRow);
}

function flagChanges(then: Flag, now: Flag): string[] {
  return [
    ...(then.status === now.status ? [] : [`It was ${words(then.status)} and is ${words(now.status)}.`]),
    ...bitsChanged(then.bits, now.bits),
    ...(then.summary === now.summary ? [] : [`It said: ${then.summary}`]),
  ];
}

function linkChanges(then: WhyRow, now: WhyRow): string[] {
  const before = new Map(then.reasons.map((reason) => [reason.attribute, reason]));
  const after = new Map(now.reasons.map((reason) => [reason.attribute, reason]));
  return [
    ...bitsChanged(then.bits, now.bits),
    ...(then.conflict === now.conflict ? [] : [`In conflict: it was ${then.conflict} and is ${now.conflict}.`]),
    ...now.reasons.flatMap(({ attribute, kind, value }) =>
      before.has(attribute) ? [] : [`New: ${words(kind)} ${value}.`],
    ),
    ...then.reasons.flatMap(({ attribute, kind, value, setAside, sharedBy }) => {
      const standing = after.get(attribute);
      if (standing === undefined) return [`No longer shared: ${words(kind)} ${value}.`];
      return [
        ...(setAside?.reason === standing.setAside?.reason
          ? []
          : [
              standing.setAside === null || standing.setAside === undefined
                ? `Counts again: ${words(kind)} ${value}.`
                : `Set aside: ${words(kind)} ${value}. ${sentence(standing.setAside.because)}`,
            ]),
        ...(sharedBy === standing.sharedBy
          ? []
          : [`${words(kind)} ${value}: ${sharedBy} held it, ${standing.sharedBy} do now.`]),
      ];
    }),
  ];
}

const bitsChanged = (then: number, now: number): string[] =>
  then.toFixed(1) === now.toFixed(1) ? [] : [`It was ${then.toFixed(1)} bits and is ${now.toFixed(1)}.`];

const words = (code: string): string => code.replaceAll('_', ' ');
