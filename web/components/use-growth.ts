import { useMutation } from '@tanstack/react-query';
import { request } from '../request.ts';
import { plural } from '../state/format.ts';
import { addNetwork, expandNode, mostNodes, type NetworkModel } from '../state/network-model.ts';
import { ExpandDocument, NeighbourhoodDocument } from '../state/operations.generated.ts';
import { placeAround } from '../state/place-around.ts';
import type { ExpandChoice } from './expand-dialog.tsx';
import { full } from './missing-from.ts';

interface Growing {
  readonly model: NetworkModel;
  readonly change: (next: (model: NetworkModel) => NetworkModel) => void;
  readonly say: (text: string) => void;
  readonly onExpanded: () => void;
  readonly onBrought: (key: string) => void;
}

/** What asks the API for more of the network: all around one node, or one node that a panel names. */
export function useGrowth({ model, change, say, onExpanded, onBrought }: Growing) {
  const expand = useMutation({
    mutationFn: async ({ node, choice }: { readonly node: string; readonly choice: ExpandChoice }) => {
      const present = [...model.nodes.keys()];
      const answer = await request(ExpandDocument, { node, present, ...choice, kinds: choice.kinds ?? null });
      return { node, network: answer.expand };
    },
    onSuccess: ({ node, network: added }) => {
      const fresh = added.nodes.filter((one) => !model.nodes.has(one.key)).length;
      const left = added.omitted.reduce((sum, omission) => (omission.node === node ? sum + omission.count : sum), 0);
      change((now) => expandNode(now, node, added));
      onExpanded();
      const isFull = left > 0 && model.nodes.size + fresh >= mostNodes;
      say(
        `Added ${plural(fresh, 'node', 'nodes')}${left > 0 ? `; ${plural(left, 'is', 'are')} left out` : ''}.${isFull ? ` ${full}` : ''}`,
      );
    },
  });

  const bring = useMutation({
    mutationFn: async (key: string) => {
      const around = [...model.nodes.keys(), key];
      return (await request(NeighbourhoodDocument, { around, depth: 0, maxNodes: around.length, shared: 'MOST' }))
        .neighbourhood;
    },
    onSuccess: (added, key) => {
      change((now) => {
        const next = addNetwork(now, added);
        const pairs = [...next.edges.values()].map((edge) => [edge.party, edge.attribute] as const);
        const beside = pairs.find((pair) => pair.includes(key));
        const centre = beside?.find((other) => other !== key) ?? [...now.nodes.keys()][0] ?? key;
        return { ...next, places: placeAround(now.places, centre, [key], pairs) };
      });
      say('Added to the view.');
      onBrought(key);
    },
    onError: (error) => say(error.message),
  });

  return { expand, bring };
}
