/** Most nodes of a network: a canvas of more shows nothing, and every canvas can be opened again. */
export const largestNetwork = 500;
