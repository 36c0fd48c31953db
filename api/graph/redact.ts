/** The first line of an engine's message without the values it quotes: those are data of somebody's record. */
export function redact(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(/"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/g, '…').slice(0, 200);
}
