import { useMutation, useQueryClient } from '@tanstack/react-query';
import { caseQueries } from '../case-queries.ts';

/** Sends what somebody does to a case, and afterwards, whether it was taken or not, asks for what stands. */
export function useCaseWrite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSettled: () => client.invalidateQueries({ queryKey: [caseQueries] }),
  });
}
