import { useState } from 'react';
import type { Offer } from '../put-in-case.ts';
import { Action } from './action.tsx';
import { CasePicker } from './case-picker.tsx';
import { Dialog } from './dialog.tsx';
import { useKeys } from './use-keys.ts';

interface PutInCaseProps {
  /** What the button says. */
  readonly label: string;
  readonly title: string;
  readonly offers: readonly Offer[];
  readonly look?: 'button' | 'link' | 'action';
}

/** A button, and the key A, that ask which case something is to go into. */
export function PutInCase({ label, title, offers, look = 'button' }: PutInCaseProps) {
  const [open, setOpen] = useState(false);
  useKeys({ a: () => setOpen(true) });
  return (
    <>
      {look === 'action' ? (
        <Action icon="cases" label={label} shortcut="A" onClick={() => setOpen(true)} />
      ) : (
        <button
          type="button"
          className={look === 'link' ? 'plain-link' : 'button'}
          aria-keyshortcuts="A"
          title={`${label} (A)`}
          onClick={() => setOpen(true)}
        >
          {label}
        </button>
      )}
      <Dialog open={open} title={title} onClose={() => setOpen(false)}>
        <CasePicker offers={offers} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
