import { isGroupKey } from '../../evidence/evidence-kind.ts';

/** The key of a value; of similar values that of one of them, since their group is no node. */
export const oneOf = (attribute: string): string =>
  isGroupKey(attribute) ? attribute.replace(/_similar:/, ':') : attribute;
