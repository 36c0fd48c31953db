import { domainToASCII } from 'node:url';
import { type Canonical, rejected, ruleOf } from './canonical.ts';

export interface EmailParts {
  /** What stands before the @, canonical. */
  readonly local: string;
  /** ASCII, lower case. */
  readonly domain: string;
}

interface Provider {
  readonly name: string;
  readonly domains: readonly string[];
  /** Characters that the provider ignores in a local part. */
  readonly ignored?: RegExp;
}

/**
 * Providers that deliver `name+tag` to `name`, by their own help pages; the first domain stands for the others, which
 * lead to the same mailbox. Elsewhere a plus may be part of the name, and stays.
 */
const PROVIDERS: readonly Provider[] = [
  { name: 'Gmail', domains: ['gmail.com', 'googlemail.com'], ignored: /\./g },
  { name: 'Proton', domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'], ignored: /[._-]/g },
  { name: 'iCloud', domains: ['icloud.com', 'me.com', 'mac.com'] },
  ...['outlook.com', 'hotmail.com', 'live.com', 'msn.com'].map((domain) => ({ name: 'Outlook', domains: [domain] })),
  ...['fastmail.com', 'fastmail.fm'].map((domain) => ({ name: 'Fastmail', domains: [domain] })),
  ...['hey.com', 'zoho.com', 'zohomail.com', 'mailbox.org', 'posteo.de', 'posteo.net', 'yandex.com', 'yandex.ru'].map(
    (domain) => ({ name: domain, domains: [domain] }),
  ),
];
const PROVIDER_OF = new Map(
  PROVIDERS.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)),
);

const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&*+/=?^_{|}~'`-]+(?:\.[\p{L}\p{M}\p{N}!#$%&*+/=?^_{|}~'`-]+)*$/u;
const DOMAIN = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
const ASCII = /^[\x21-\x7e]*$/;

/** An e-mail address as its mailbox: two writings that reach one mailbox are equal, as far as its provider says so. */
export function canonicalEmail(raw: string): Canonical<EmailParts> {
  const steps: string[] = [];
  let text = raw.trim();
  const bracketed = /<([^<>]*)>\s*$/.exec(text);
  if (bracketed !== null) {
    text = (bracketed[1] ?? '').trim();
    steps.push('the name around the address dropped');
  }
  text = text.replace(/^mailto:/i, '').replace(/\?.*$/s, '');
  if (!ASCII.test(text)) text = text.normalize('NFKC');
  const at = text.lastIndexOf('@');
  if (at < 1) return rejected('has no @ between a name and a domain');
  const folded = text.toLowerCase();
  if (folded !== text) steps.push('lower case');
  const typedDomain = folded.slice(at + 1).replace(/\.$/, '');
  const ascii = ASCII.test(typedDomain) ? typedDomain : domainToASCII(typedDomain);
  if (!DOMAIN.test(ascii)) return rejected('has a domain that cannot exist');
  if (ascii !== typedDomain) steps.push('domain in ASCII');
  let local = folded.slice(0, at).normalize('NFC');
  if (local.length > 64 || !LOCAL.test(local)) return rejected('has a name before the @ that no mail server takes');

  const provider = PROVIDER_OF.get(ascii);
  let domain = ascii;
  if (provider !== undefined) {
    const plus = local.indexOf('+');
    if (plus === 0) return rejected('has only a tag before the @');
    if (plus > 0) {
      local = local.slice(0, plus);
      steps.push(`${provider.name} ignores what follows a plus`);
    }
    if (provider.ignored !== undefined) {
      const kept = local.replace(provider.ignored, '');
      if (kept === '') return rejected('has a name before the @ that no mail server takes');
      if (kept !== local)
        steps.push(`${provider.name} ignores ${provider.name === 'Gmail' ? 'dots' : 'dots and dashes'}`);
      local = kept;
    }
    domain = provider.domains[0] ?? ascii;
    if (domain !== ascii) steps.push(`${ascii} is ${domain}`);
  }
  return {
    ok: true,
    value: `${local}@${domain}`,
    local,
    domain,
    rule: ruleOf(steps),
  };
}
