import type { Source } from './indicator.ts';

/** Where the signs of the catalogue were published. A text that was read only in a summary is marked so. */
export const sources = {
  amazon: {
    publisher: 'Statement of Amazon’s Chief Security Officer',
    date: '2025-12',
    url: 'https://newser.com/story/380867',
    read: 'second hand',
  },
  fbi2025: {
    publisher: 'FBI, IC3 PSA250123',
    date: '2025-01-23',
    url: 'https://ic3.gov/PSA/2025/PSA250123',
    read: 'itself',
  },
  fbi2023: {
    publisher: 'FBI, IC3 PSA231018',
    date: '2023-10-18',
    url: 'https://ic3.gov/PSA/2023/PSA231018',
    read: 'itself',
  },
  advisory2022: {
    publisher: 'US State Department, Treasury and FBI, advisory on information technology workers',
    date: '2022-05-16',
    url: 'https://sanctionsnews.bakermckenzie.com',
    read: 'second hand',
  },
  spycloud: {
    publisher: 'SpyCloud',
    url: 'https://spycloud.com/blog/how-we-identified-fake-north-korean-it-workers',
    read: 'itself',
  },
  google: {
    publisher: 'Mandiant and Google Threat Intelligence',
    url: 'https://cloud.google.com/blog/topics/threat-intelligence',
    read: 'second hand',
  },
  secureworks: { publisher: 'Secureworks', url: 'https://secureworks.com/blog', read: 'second hand' },
  justice: { publisher: 'US Department of Justice, US v. Chapman', url: 'https://justice.gov', read: 'second hand' },
  nydfs: {
    publisher: 'New York Department of Financial Services, industry letter',
    date: '2024-11-01',
    url: 'https://dfs.ny.gov',
    read: 'second hand',
  },
  facilitators: {
    publisher: 'Reporting on cases of facilitators',
    url: 'https://fraudoftheday.com',
    read: 'second hand',
  },
  seal: {
    publisher: 'Security Alliance, frameworks',
    url: 'https://github.com/security-alliance/frameworks',
    read: 'itself',
  },
  insikt: { publisher: 'Recorded Future, Insikt Group', url: 'https://recordedfuture.com', read: 'second hand' },
} as const satisfies Readonly<Record<string, Source>>;
