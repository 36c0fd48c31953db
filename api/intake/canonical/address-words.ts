/** Directions, ordinals and places inside a building, as North American addresses write them (USPS Publication 28). */

export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    north: 'n',
    south: 's',
    east: 'e',
    west: 'w',
    northeast: 'ne',
    northwest: 'nw',
    southeast: 'se',
    southwest: 'sw',
    n: 'n',
    s: 's',
    e: 'e',
    w: 'w',
    ne: 'ne',
    nw: 'nw',
    se: 'se',
    sw: 'sw',
    no: 'n',
    so: 's',
  }),
);

export const DIRECTION_WORDS: Readonly<Record<string, string>> = { n: 'north', s: 'south', e: 'east', w: 'west' };

export const ORDINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    first: '1st',
    second: '2nd',
    third: '3rd',
    fourth: '4th',
    fifth: '5th',
    sixth: '6th',
    seventh: '7th',
    eighth: '8th',
    ninth: '9th',
    tenth: '10th',
    eleventh: '11th',
    twelfth: '12th',
    thirteenth: '13th',
    fourteenth: '14th',
    fifteenth: '15th',
    sixteenth: '16th',
    seventeenth: '17th',
    eighteenth: '18th',
    nineteenth: '19th',
    twentieth: '20th',
  }),
);

export const HOUSE_NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    String(index + 1),
  ]),
);

/** Words that begin the name of a numbered road: Highway 12, County Road 5, FM 1960. */
export const ROUTES: ReadonlySet<string> = new Set(
  'hwy highway route rte rt interstate fm cr sr co county state us old farm ranch rural rr'.split(' '),
);

/** Streets that have no suffix. */
export const BARE_STREETS: ReadonlySet<string> = new Set(['broadway', 'bowery', 'embarcadero', 'boardwalk']);

/**
 * What a place inside a building is called, and what is kept of that. Apartment, unit, suite and # name the same door,
 * so nothing is kept; a floor or a building is another thing than an apartment of that number.
 */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...(
    'apt apartment appt aprt apmt aptmt aptmnt appartment apartamento unit unt suite ste room rm no num number nbr nr pmb dept office ofc flat ' +
    'lot space spc trlr trailer slip # кв квартира wohnung whg piso depto dpto apto'
  )
    .split(' ')
    .map((word) => [word, ''] as const),
  ...['fl', 'floor', 'flr', 'этаж', 'etage'].map((word) => [word, 'fl'] as const),
  ...['bldg', 'building', 'bld', 'корпус'].map((word) => [word, 'bldg'] as const),
]);

/** Units that need no number. */
export const BARE_UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    penthouse: 'ph',
    ph: 'ph',
    basement: 'bsmt',
    bsmt: 'bsmt',
  }),
);
