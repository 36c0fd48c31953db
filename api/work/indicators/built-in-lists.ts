import type { Lists } from '../../evidence/indicators/lists.ts';
import { schoolsByName } from './schools-by-name.ts';

/** Services that have been known for years; a folder of indicators can bring a longer list. */
const DISPOSABLE = [
  '10minutemail.com',
  'dispostable.com',
  'fakeinbox.com',
  'getnada.com',
  'guerrillamail.com',
  'guerrillamail.org',
  'mailcatch.com',
  'maildrop.cc',
  'mailinator.com',
  'mailnesia.com',
  'mintemail.com',
  'mohmal.com',
  'sharklasers.com',
  'spamgourmet.com',
  'temp-mail.org',
  'tempmail.com',
  'throwawaymail.com',
  'trashmail.com',
  'yopmail.com',
];

const MUSIC =
  'music musical performance composition conducting opera voice vocal singing jazz piano violin viola cello guitar harp organ flute oboe clarinet bassoon horn trumpet trombone percussion strings brass woodwind orchestral';

/** A few schools that show what the list is for; a folder of indicators brings those that an employer meets. */
const SCHOOLS = schoolsByName([
  {
    names: ['University of California, Merced', 'University of California Merced', 'UC Merced'],
    opened: 2005,
    source: 'https://news.ucmerced.edu/news/2005/newest-uc-campus-officially-opens-merced, read 2026-11',
  },
  {
    names: ['Florida Polytechnic University', 'Florida Polytechnic', 'Florida Poly'],
    opened: 2014,
    source: 'https://www.miamiherald.com/news/state/article1981378.html, read 2026-11',
  },
  {
    names: ['Olin College', 'Olin College of Engineering', 'Franklin W. Olin College of Engineering'],
    opened: 2001,
    teaches: 'engineering bioengineering computing robotics systems materials design'.split(' '),
    source: 'https://campusencounters.wordpress.com/2014/08/09/olin-college-of-engineering/, read 2026-11',
  },
  {
    names: ['Juilliard School', 'The Juilliard School', 'Juilliard'],
    opened: 1905,
    teaches: `${MUSIC} dance choreography ballet drama acting theater theatre playwriting directing`.split(' '),
    source:
      'https://blog.internationalstudent.com/2012/08/02/performing-arts-school-profile-the-julliard-school/trackback, read 2026-11',
  },
  {
    names: ['Curtis Institute of Music', 'Curtis Institute'],
    opened: 1924,
    teaches: MUSIC.split(' '),
    source: 'https://en.wikipedia.org/wiki/Curtis_Institute_of_Music, read 2026-11',
  },
]);

/** What comes with the product. Networks and line types age too fast for that: they are absent until somebody loads them. */
export const builtInLists: Lists = { schools: SCHOOLS, disposableDomains: new Set(DISPOSABLE) };
