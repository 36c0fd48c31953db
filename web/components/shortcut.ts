/** Whether a key goes into a field or a dialog, so that single-letter shortcuts leave it alone. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog[open]') !== null) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Every shortcut, in the words of the help. */
export const shortcuts: readonly { readonly where: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    where: 'Anywhere',
    keys: [
      ['/ or Ctrl K', 'Search'],
      ['?', 'This list'],
      ['Esc', 'Close, or select nothing'],
    ],
  },
  {
    where: 'Queue',
    keys: [
      ['J and K, ↑ ↓', 'Next and previous flag'],
      ['Enter', 'Open'],
    ],
  },
  {
    where: 'Flag',
    keys: [
      ['J and K', 'Next and previous flag of the queue'],
      ['1, 2, 3', 'Explained, confirmed, escalated: then the reason'],
      ['N', 'Write in words'],
      ['T', 'Take it'],
      ['Ctrl Enter', 'Decide, or say what is lacking'],
      ['Esc', 'Leave the field'],
      ['U', 'Back to the queue'],
    ],
  },
  {
    where: 'Trends',
    keys: [
      ['← →', 'Go from week to week, in all charts'],
      ['Home, End', 'First and last week'],
      ['Esc', 'The sum of all weeks'],
    ],
  },
  {
    where: 'Network',
    keys: [
      ['← → ↑ ↓', 'Go to a neighbour'],
      ['[ and ]', 'Previous and next node'],
      ['Enter', 'Select'],
      ['Space', 'Add to the selection, or take out'],
      ['W', 'Why: compare two selected parties'],
      ['A', 'Add to a case what is selected; pin why'],
      ['E', 'Expand: asks what and how many'],
      ['C', 'Collapse, or bring back'],
      ['H', 'Hide'],
      ['P', 'Pin in place, or let go'],
      ['Ctrl Z', 'Undo'],
      ['Ctrl Shift Z', 'Redo'],
      ['+ and −', 'Zoom in and out'],
      ['F', 'Fit everything'],
      ['L', 'Lasso (or Shift and drag)'],
      ['G', 'Lay out again what is not pinned'],
      ['V', 'Draw shared values, or links only'],
      ['T', 'Table'],
      ['I', 'Inspector'],
    ],
  },
  {
    where: 'Cases and ledger',
    keys: [
      ['J and K, Enter', 'Go through a list, open'],
      ['N', 'New: a case, an entry, a note'],
      ['E', 'Change the case'],
      ['A', 'Add a flag or ring to a case'],
      ['U', 'Back to the list'],
    ],
  },
  {
    where: 'Table',
    keys: [
      ['↑ ↓', 'Previous and next row'],
      ['Enter', 'Select'],
      ['Space', 'Add to the selection, or take out'],
    ],
  },
];
