import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Sends what somebody does to the ledger; what it says of a value changes links, rings and flags, so all is asked anew. */
export function useLedgerWrite<Answer>(send: () => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => client.invalidateQueries() });
}
