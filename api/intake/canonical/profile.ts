import { type Canonical, rejected } from './canonical.ts';

export interface ProfileParts {
  /** `linkedin`, `github` … or the host where it is none we know. */
  readonly network: string;
}

interface Network {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The first one stands for all of them. Subdomains (www, de, m …) belong to it. */
  readonly hosts: readonly string[];
  /** From the folded path to what names the person, as a path. */
  readonly path: RegExp;
  /** What goes before a bare handle. */
  readonly prefix?: string;
}

const HANDLE = '@?([^/]+)';
const first = new RegExp(`^${HANDLE}`);

/** Where a person's profile stands on the networks that applications name. Handles are compared without case on all. */
const NETWORKS: readonly Network[] = [
  { name: 'linkedin', hosts: ['linkedin.com'], path: /^((?:in|pub)\/[^/]+)/, prefix: 'in/' },
  { name: 'github', hosts: ['github.com'], path: first },
  { name: 'gitlab', hosts: ['gitlab.com'], path: first },
  { name: 'bitbucket', hosts: ['bitbucket.org'], path: first },
  { name: 'x', aliases: ['twitter'], hosts: ['x.com', 'twitter.com'], path: first },
  {
    name: 'stackoverflow',
    aliases: ['stack_overflow'],
    hosts: ['stackoverflow.com'],
    path: /^(users\/\d+)/,
    prefix: 'users/',
  },
  { name: 'facebook', aliases: ['fb'], hosts: ['facebook.com', 'fb.com'], path: first },
  { name: 'instagram', hosts: ['instagram.com'], path: first },
  { name: 'telegram', hosts: ['t.me', 'telegram.me'], path: first },
  { name: 'medium', hosts: ['medium.com'], path: first },
  { name: 'devto', aliases: ['dev.to', 'dev'], hosts: ['dev.to'], path: first },
  { name: 'kaggle', hosts: ['kaggle.com'], path: first },
  { name: 'leetcode', hosts: ['leetcode.com'], path: /^(?:u\/)?([^/]+)/ },
  { name: 'hackerrank', hosts: ['hackerrank.com'], path: /^(?:profile\/)?([^/]+)/ },
  { name: 'npm', hosts: ['npmjs.com'], path: /^(~[^/]+)/, prefix: '~' },
  { name: 'upwork', hosts: ['upwork.com'], path: /^(freelancers\/[^/]+)/, prefix: 'freelancers/' },
  { name: 'freelancer', hosts: ['freelancer.com'], path: /^(u\/[^/]+)/, prefix: 'u/' },
  { name: 'fiverr', hosts: ['fiverr.com'], path: first },
];
const BY_NAME = new Map(
  NETWORKS.flatMap((network) => [network.name, ...(network.aliases ?? [])].map((name) => [name, network] as const)),
);
const BY_HOST = new Map(NETWORKS.flatMap((network) => network.hosts.map((host) => [host, network] as const)));

/** Parameters that say where a click came from, not whose page it is. */
const TRACKING = /^(?:utm_.*|trk.*|ref|ref_src|source|fbclid|gclid|igsh|lang|locale|original_?subdomain|s|t)$/i;

/** A profile as host and path: protocol, www and country subdomains, query, case and trailing slashes do not matter. */
export function canonicalProfile(network: string | undefined, raw: string): Canonical<ProfileParts> {
  const named =
    network === undefined
      ? undefined
      : BY_NAME.get(
          network
            .trim()
            .toLowerCase()
            .replace(/[\s-]+/g, '_'),
        );
  const text = raw.normalize('NFKC').trim();
  if (
    named !== undefined &&
    /^@?[\p{L}\p{N}_.-]+$/u.test(text) &&
    BY_HOST.get(hostOf(text.toLowerCase())) === undefined
  ) {
    return of(named, `${named.prefix ?? ''}${text.replace(/^@/, '')}`, 'the handle on its network');
  }
  const url = parse(text);
  if (url === undefined) return rejected('is no address of a profile');
  const host = hostOf(url.hostname);
  const known = BY_HOST.get(host);
  if (known !== undefined) return of(known, decoded(url.pathname), 'protocol, subdomain, query and case do not matter');
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  url.searchParams.sort();
  const path = decoded(url.pathname).replace(/\/+$/, '');
  const query = url.searchParams.toString();
  return {
    ok: true,
    value: `${host}${path}${query === '' ? '' : `?${query}`}`,
    network: host,
    rule: 'protocol, www, tracking parameters and case do not matter',
  };
}

function of(network: Network, path: string, rule: string): Canonical<ProfileParts> {
  const found = network.path.exec(path.replace(/^\/+/, '').toLowerCase())?.[1];
  if (found === undefined || found === '') return rejected('names no person on its network');
  return { ok: true, value: `${network.hosts[0]}/${found}`, network: network.name, rule };
}

/** `de.linkedin.com` is linkedin.com; `jordan.example.com` stays, because there it may be the person. */
function hostOf(hostname: string): string {
  const bare = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:(?:www\d?|m|mobile)\.(?=[^.]+\.))+/, '');
  const parent = bare.split('.').slice(-2).join('.');
  return BY_HOST.has(parent) ? parent : bare;
}

function parse(text: string): URL | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text.replace(/^\/+/, '')}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : undefined;
}

function decoded(path: string): string {
  const folded = path.replace(/\/{2,}/g, '/');
  try {
    return decodeURIComponent(folded)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[%?#\\\s\p{C}]/gu, encodeURIComponent);
  } catch {
    return folded.toLowerCase();
  }
}
