import { canonicalEmail } from '../canonical/email.ts';
import { emailFamily } from '../similar/email-family.ts';
import { type Collector, observe } from './observe.ts';

export function observeEmails(into: Collector, emails: readonly string[] | undefined): void {
  for (const raw of emails ?? []) {
    const email = canonicalEmail(raw);
    if (!email.ok) {
      into.problems.push({ field: 'emails[]', reason: email.reason });
      continue;
    }
    observe(into, {
      kind: 'email',
      canonical: email.value,
      value: email.value,
      fold: email.value,
      properties: { domain: email.domain, family: emailFamily(email.value) },
      raw,
      use: 'contact',
    });
  }
}
