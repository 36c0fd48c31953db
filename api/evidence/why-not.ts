import { mayHold } from './holding-links.ts';
import type { Link } from './link.ts';
import { model as initialModel, joiningThreshold, type Model, ringThreshold } from './model.ts';

/**
 * What would have to be true for two parties to be linked, or linked more strongly: one sentence each, most telling
 * first. `link` is what `assessPair` says of them. Empty where nothing stands against them.
 */
export function whyNot(link: Link, model: Model = initialModel): string[] {
  const threshold = ringThreshold(model);
  const standing = link.reasons.filter(({ setAside }) => setAside === undefined);
  const explained = link.reasons.flatMap(({ kind, setAside, aloneBits }) =>
    setAside === undefined ? [] : [{ kind, because: setAside.because, aloneBits }],
  );
  const answers: string[] = [];
  if (link.conflict !== 'yes') {
    answers.push(`To be in one ring they would have to claim to be different people. ${link.conflictBecause}`);
  }
  if (link.reasons.length === 0) {
    answers.push(
      `They share no value. A shared bank account, e-mail or phone between people of different homes would be enough; ${Math.ceil(threshold)} bits are needed.`,
    );
    return answers;
  }
  if (standing.length > 0 && standing.every(({ kind }) => model.supporting.includes(kind))) {
    answers.push(
      'All that stands is an IP address, which supports other evidence and never links alone: they would have to share something else.',
    );
  }
  for (const { kind, because, aloneBits } of explained) {
    answers.push(
      `The ${KIND_NAMES[kind]} would count up to ${aloneBits.toFixed(1)} bits if this were not so: ${because}.`,
    );
  }
  if (link.weak && link.bits > 0) {
    const short = `${link.bits.toFixed(1)} bits are ${(threshold - link.bits).toFixed(1)} short of the ${threshold.toFixed(1)} that make a ring`;
    answers.push(
      mayHold(link, model)
        ? `${short}: another independent value would have to be shared, or one of the two be in a ring already, which ${joiningThreshold(model).toFixed(1)} are enough to join.`
        : `${short}: another independent value would have to be shared.`,
    );
  }
  return answers;
}

/** Kinds in plain words, for sentences. */
export const KIND_NAMES: Readonly<Record<Link['reasons'][number]['kind'], string>> = {
  phone: 'phone number',
  email: 'e-mail address',
  address: 'address',
  bank_account: 'bank account',
  device: 'device',
  ip_address: 'IP address',
  profile: 'profile',
  government_id: 'government id',
  reference: 'reference',
  resume: 'résumé',
  resume_similar: 'similar résumé',
  address_similar: 'similar address',
  email_similar: 'similar e-mail address',
};
