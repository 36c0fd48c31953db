import type { ReactNode } from 'react';
import { RequestError } from '../request.ts';
import { Icon } from './icon.tsx';
import { Typed } from './states.tsx';

/** Why something was not written, and what to do next, beside what was typed, which stays. */
export function Refused({ error, children }: { readonly error: Error; readonly children?: ReactNode }) {
  const next = error instanceof RequestError ? error.next : 'Load the page again.';
  return (
    <div role="alert" className="refused">
      <Icon name="alert" />
      <div>
        <p dir="auto">
          {error.message} <Typed text={next} />
        </p>
        {children}
      </div>
    </div>
  );
}
