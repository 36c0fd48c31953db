/** Half a sentence, begun with a capital and ended with a full stop. */
export const sentence = (half: string): string => `${half.charAt(0).toUpperCase()}${half.slice(1)}.`;
