import { useEffect, useState } from 'react';
import { type Direction, describeNode, neighbourToward, nodeBeside } from '../state/neighbour.ts';
import { selectOnly, toggle } from '../state/selection.ts';
import type { CanvasProps } from './canvas-props.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Going from node to node by keys, said aloud. `focused` is where one is; only while `active` is it shown. */
export function useWalk({ model, network, selection, onSelect }: CanvasProps, reveal: (key: string) => void) {
  const [focused, setFocused] = useState<string>();
  const [active, setActive] = useState(false);
  const [spoken, setSpoken] = useState('');

  useEffect(() => {
    if (focused !== undefined && !network.nodes.has(focused)) setFocused(undefined);
  }, [focused, network]);

  function arrive(key: string): void {
    setFocused(key);
    setSpoken(describeNode(model, network, key));
  }

  function goTo(key: string | undefined, otherwise: string): void {
    if (key === undefined) {
      setSpoken(otherwise);
      return;
    }
    arrive(key);
    reveal(key);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    if (direction !== undefined) {
      const from = focused ?? selection.nodes[0];
      if (from === undefined) goTo(nodeBeside(network, undefined, 1), 'Nothing is drawn.');
      else
        goTo(
          neighbourToward(network, model.places, from, direction),
          `No neighbour to the ${spokenDirection(direction)}.`,
        );
    } else if (event.key === ']' || event.key === '[') {
      goTo(nodeBeside(network, focused, event.key === ']' ? 1 : -1), 'Nothing is drawn.');
    } else if (event.key === 'Home' || event.key === 'End') {
      goTo(nodeBeside(network, undefined, event.key === 'Home' ? 1 : -1), 'Nothing is drawn.');
    } else if ((event.key === 'Enter' || event.key === ' ') && focused !== undefined) {
      const adding = event.key === ' ' || event.shiftKey;
      const next = adding ? toggle(selection, focused) : selectOnly(focused);
      onSelect(next);
      setSpoken(
        next.nodes.includes(focused) ? `Selected, ${next.nodes.length} in all.` : 'Taken out of the selection.',
      );
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onFocus(): void {
    setActive(true);
    const start = focused ?? selection.nodes[0] ?? nodeBeside(network, undefined, 1);
    if (start !== undefined) arrive(start);
  }

  return {
    focused: active ? focused : undefined,
    spoken,
    setFocused,
    onKeyDown,
    onFocus,
    onBlur: () => setActive(false),
  };
}

function spokenDirection(direction: Direction): string {
  return direction === 'up' ? 'top' : direction === 'down' ? 'bottom' : direction;
}
