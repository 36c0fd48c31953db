import type { Random } from '../random.ts';
import type { SeedApplication } from '../record.ts';

const NAMES = [
  'Aldermoor',
  'Brightwater',
  'Cascadia',
  'Dunmore',
  'Eastbrook',
  'Fairhaven',
  'Glenrock',
  'Highfield',
  'Ironwood',
  'Juniper',
  'Kingsbarrow',
  'Larkspur',
  'Millbrook',
  'Northgate',
  'Oakhurst',
  'Pinecrest',
  'Quillon',
  'Ravenswood',
  'Silverlake',
  'Thornbury',
  'Umberfield',
  'Valewick',
  'Westmere',
  'Yarrow',
];
const SCHOOL_KINDS = [
  'State University',
  'University',
  'College',
  'Institute of Technology',
  'Community College',
  'Polytechnic',
];
const COMPANY_KINDS = [
  'Software',
  'Systems',
  'Health',
  'Logistics',
  'Analytics',
  'Retail Group',
  'Financial',
  'Energy',
  'Media',
  'Labs',
  'Insurance',
  'Robotics',
];
const FIELDS = [
  'Computer Science',
  'Information Systems',
  'Mathematics',
  'Electrical Engineering',
  'Statistics',
  'Business Administration',
  'Physics',
  'Design',
  'Economics',
];
const DEGREES = ['BS', 'BS', 'BA', 'BSc', 'BEng', 'MS', 'MSc', 'AAS', 'PhD'];

export const TITLES = [
  'Software Engineer',
  'Senior Software Engineer',
  'Front-end Developer',
  'Back-end Developer',
  'Full-stack Developer',
  'Data Engineer',
  'Data Analyst',
  'DevOps Engineer',
  'QA Engineer',
  'Mobile Developer',
  'Support Engineer',
  'Machine Learning Engineer',
  'Product Designer',
  'Technical Writer',
  'Database Administrator',
];

export const drawSchool = (random: Random) => `${random.pick(NAMES)} ${random.pick(SCHOOL_KINDS)}`;
export const drawEmployer = (random: Random) => `${random.pick(NAMES)} ${random.pick(COMPANY_KINDS)}`;

const two = (value: number) => `${value}`.padStart(2, '0');

export function drawEducation(
  random: Random,
  count: number,
  bornIn: number,
  country: string,
): NonNullable<SeedApplication['education']> {
  return Array.from({ length: count }, (_, index) => {
    const from = bornIn + 18 + index * 4 + random.below(2);
    return {
      school: drawSchool(random),
      degree: random.pick(DEGREES),
      field: random.pick(FIELDS),
      from,
      to: from + random.between(2, 4),
      country,
    };
  });
}

/** Latest post first, as résumés have it; the last one ends before `until`. */
export function drawEmployment(
  random: Random,
  count: number,
  until: number,
): NonNullable<SeedApplication['employment']> {
  let month = Math.floor(until / 2_629_800_000) - random.between(1, 8);
  const asText = (months: number) => `${1970 + Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  return Array.from({ length: count }, () => {
    const to = month;
    const from = to - random.between(8, 48);
    month = from - random.between(0, 5);
    return { employer: drawEmployer(random), title: random.pick(TITLES), from: asText(from), to: asText(to) };
  });
}
