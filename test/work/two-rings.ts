/**
 * Two rings of so many around an account each, that one mailbox joins; everyone of another name and town. So many, that any one
 * value that two of them share is no surprise.
 */
export const twoRings = (size = 40) =>
  Array.from({ length: 2 * size }, (_, index) => ({
    id: `APP-${String(index).padStart(2, '0')}`,
    submittedAt: new Date(Date.UTC(2026, 2, 1 + index, 10)).toISOString(),
    applicant: { name: `${spelled(index)} ${spelled(index + 1_000)}` },
    addresses: [
      `${10 + index} Elm St, ${spelled(index + 2_000)}, ${index % 2 === 0 ? 'AZ' : 'NV'} 8520${index % 10}, US`,
    ],
    bankAccounts: [{ iban: index < size ? 'DE89370400440532013000' : 'GB33BUKB20201555555555' }],
    ...((index === 3 || index === size + 6) && { emails: ['both@example.com'] }),
  }));

/** A word of eight letters that looks like no other. */
function spelled(number: number): string {
  let state = Math.imul(number + 1, 2_654_435_761) >>> 0;
  return Array.from({ length: 8 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  }).join('');
}
