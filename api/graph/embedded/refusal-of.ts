/** By the number that the embedded engine gives of the system's error. */
const CODES: Readonly<Record<string, string>> = { 1: 'EPERM', 13: 'EACCES', 30: 'EROFS' };
const REFUSALS = new Set(Object.values(CODES));

/** The code with which the system refused a file, for want of rights or on a disk that is only read; nothing of another error. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const told = 'code' in error ? String(error.code) : '';
  const code = CODES[/\(os error (\d+)\)/.exec(error.message)?.[1] ?? ''] ?? told;
  return REFUSALS.has(code) ? code : undefined;
}
