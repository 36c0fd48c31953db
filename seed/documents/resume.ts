import type { Random } from '../random.ts';
import { drawEmployer, drawSchool, TITLES } from './history.ts';

const SKILLS = [
  'TypeScript',
  'Python',
  'Go',
  'Java',
  'Rust',
  'Kotlin',
  'Swift',
  'C#',
  'Ruby',
  'Scala',
  'PostgreSQL',
  'MySQL',
  'MongoDB',
  'Redis',
  'Kafka',
  'RabbitMQ',
  'Kubernetes',
  'Docker',
  'Terraform',
  'AWS',
  'Azure',
  'GCP',
  'React',
  'Vue',
  'Angular',
  'Django',
  'Spring',
  'Rails',
  'GraphQL',
  'gRPC',
  'Spark',
  'Airflow',
  'dbt',
  'Elasticsearch',
  'Jenkins',
  'Ansible',
  'Grafana',
  'Prometheus',
  'Playwright',
  'Figma',
];
const THINGS = [
  'billing service',
  'claims portal',
  'search index',
  'warehouse dashboard',
  'booking engine',
  'mobile app',
  'data pipeline',
  'customer portal',
  'payments gateway',
  'reporting suite',
  'recommendation model',
  'design system',
  'fleet tracker',
  'patient intake form',
  'inventory planner',
  'ticketing tool',
  'identity service',
  'content editor',
  'pricing engine',
  'event bus',
];
const VERBS = [
  'Built',
  'Designed',
  'Maintained',
  'Rewrote',
  'Migrated',
  'Led',
  'Shipped',
  'Automated',
  'Documented',
  'Tested',
  'Scaled',
  'Rescued',
];
const GAINS = [
  'cut response times',
  'reduced incidents',
  'halved build times',
  'raised coverage',
  'lowered cloud spend',
  'shortened onboarding',
  'removed manual steps',
  'improved conversion',
  'sped up releases',
  'made audits easier',
];
const TEAMS = [
  'a team of three',
  'two colleagues',
  'a squad of six',
  'the platform group',
  'a remote team',
  'designers and analysts',
  'one contractor',
  'a partner agency',
];
const TRAITS = [
  'I like small changes and clear reviews',
  'Curious about how things fail',
  'I write before I code',
  'Happiest close to the data',
  'Calm on call',
  'I teach what I learn',
  'Careful with names and tests',
  'I enjoy old systems',
  'I ask early and often',
  'Fond of plain tools',
];
const HOBBIES = [
  'trail running',
  'choir',
  'chess',
  'ceramics',
  'amateur radio',
  'baking',
  'sailing',
  'gardening',
  'climbing',
  'open-source maps',
  'woodwork',
  'birdwatching',
  'board games',
  'film photography',
];

/** Facts one person would state; a coach's template leaves them to the candidate. */
const PERSONAL: readonly ((random: Random) => string)[] = [
  (random) =>
    `${random.pick(VERBS)} the ${random.pick(THINGS)} at ${drawEmployer(random)} in ${random.pick(SKILLS)} and ${random.pick(SKILLS)}, and ${random.pick(GAINS)} by ${random.between(8, 74)} percent.`,
  (random) =>
    `${random.between(2, 6)} years as ${random.pick(TITLES)} at ${drawEmployer(random)}, mostly on the ${random.pick(THINGS)} with ${random.pick(TEAMS)}.`,
  (random) =>
    `${random.pick(VERBS)} a ${random.pick(THINGS)} for ${random.between(3, 90)} thousand users with ${random.pick(SKILLS)}, ${random.pick(SKILLS)} and ${random.pick(SKILLS)}.`,
  (random) =>
    `At ${drawEmployer(random)} I worked with ${random.pick(TEAMS)}, ${random.pick(GAINS)} and moved the ${random.pick(THINGS)} to ${random.pick(SKILLS)}.`,
  (random) =>
    `${random.pick(VERBS)} ${random.between(4, 60)} ${random.pick(SKILLS)} jobs behind the ${random.pick(THINGS)}; ${random.pick(GAINS)} within ${random.between(2, 14)} months.`,
  (random) => `Studied at ${drawSchool(random)}, with a thesis on a ${random.pick(THINGS)} in ${random.pick(SKILLS)}.`,
];

function opening(random: Random): string {
  const skills = random.shuffled(SKILLS).slice(0, random.between(3, 5)).join(', ');
  return `${random.pick(TITLES)}, ${random.between(2, 19)} years. ${random.pick(TRAITS)}. ${skills}.`;
}

const personal = (random: Random) => random.pick(PERSONAL)(random);

/** A résumé nobody else has. */
export function drawResume(random: Random): string {
  const lines = Array.from({ length: random.between(4, 7) }, () => personal(random));
  return [opening(random), ...lines, `Outside work: ${random.pick(HOBBIES)} and ${random.pick(HOBBIES)}.`].join('\n');
}

/** A résumé on a coach's or a website's template: its phrases are everyone's, the facts are the candidate's own. */
export function drawTemplateResume(template: Random, own: Random): string {
  const phrase = () =>
    `${template.pick(TRAITS)}, with a record of work where I ${template.pick(GAINS)} and ${template.pick(GAINS)} alongside ${template.pick(TEAMS)}.`;
  return [phrase(), personal(own), personal(own), phrase(), opening(own), personal(own), 'References on request.'].join(
    '\n',
  );
}

/** The same résumé sent under another name: the text of `source`, with up to three words changed. */
export function reuseResume(source: Random, own: Random): string {
  const words = drawResume(source).split(' ');
  for (let changes = own.below(4); changes > 0; changes -= 1) words[own.below(words.length)] = own.pick(SKILLS);
  return words.join(' ');
}
