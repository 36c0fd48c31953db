/** Words that begin the name of a town of several words, and hardly ever end one. */
const BEGINNINGS = new Set(
  (
    'ann baton big bowling cape cedar chapel colorado coral corpus council daly del des east eau el fort ft fond grand great ' +
    'green high huntington iowa jefferson jersey kansas king la lake las little long los mc moreno mount mt new newport north ' +
    'oklahoma old overland owings palm palo port pompano rapid rancho redwood rio rock round saint salt san santa sioux south ' +
    'st ste sterling terre traverse virginia walnut warner west white winston'
  ).split(' '),
);
/** Words that end the name of a town of several words, and hardly ever are one. */
const ENDINGS = new Set(
  (
    'arbor barbara bay beach bend bernardino bluff bluffs bridge christi city claire collins creek cruces cruz dam diego ' +
    'estates falls forge forks gables gardens green grove haven heights hill hills island jose junction lake lakes ' +
    'lauderdale mills moines oaks park paso point prairie rapids ridge rock rouge spgs springs station valley vegas ' +
    'view village wayne woods worth york'
  ).split(' '),
);

/**
 * How many words at the end of a street without a comma are the town: the last one, and what such a name begins or ends with.
 * Without a list of towns, `100 Paseo Del Norte Albuquerque` can be parted in this way only; a wrong guess is no
 * worse than none, since the address with its comma is another one either way.
 * @param words number, street and town
 * @param name where the street's name begins: at least one word of it is left
 */
export function townAtEnd(words: readonly string[], name: number): number {
  const most = words.length - name - 1;
  if (most < 1) return 0;
  const wordAt = (fromEnd: number) => words[words.length - fromEnd] ?? '';
  let count = ENDINGS.has(wordAt(1)) ? 2 : 1;
  while (BEGINNINGS.has(wordAt(count + 1))) count += 1;
  return Math.min(count, most);
}
