/** The part of a node key after its kind: what the command line prints and formats call an id. */
export const idOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

export type PartyKind = 'applicant' | 'broker';

export const partyKindOf = (key: string): PartyKind => (key.startsWith('broker:') ? 'broker' : 'applicant');
