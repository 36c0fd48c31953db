const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const LITERAL = /true|false|null/y;

/**
 * Where a text stops being JSON: the offset, in characters from 1, of the first one that fits no rule.
 * V8 names the position in some of its messages only, and quotes the text, which may be personal, in the others.
 */
export function jsonErrorPosition(text: string): number {
  let at = 0;
  const open: ('{' | '[')[] = [];
  const blank = () => {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  };
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return false;
    at += found[0].length;
    return true;
  };
  const eat = (character: string): boolean => {
    blank();
    if (text.charAt(at) !== character) return false;
    at += 1;
    return true;
  };
  const key = (): boolean => {
    blank();
    return match(STRING) && eat(':');
  };
  for (;;) {
    blank();
    if (eat('{')) {
      if (!eat('}')) {
        open.push('{');
        if (!key()) return at + 1;
        continue;
      }
    } else if (eat('[')) {
      if (!eat(']')) {
        open.push('[');
        continue;
      }
    } else if (!match(STRING) && !match(NUMBER) && !match(LITERAL)) {
      return at + 1;
    }
    for (;;) {
      const inside = open.at(-1);
      if (inside === undefined) {
        blank();
        return at + 1;
      }
      if (eat(',')) {
        if (inside === '{' && !key()) return at + 1;
        break;
      }
      if (!eat(inside === '{' ? '}' : ']')) return at + 1;
      open.pop();
    }
  }
}
