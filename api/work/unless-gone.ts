import { WorkError } from './work-error.ts';

/** An answer, or nothing where what it was about is not there any more. */
export async function unlessGone<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof WorkError) return undefined;
    throw error;
  }
}
