import type { ReactNode } from 'react';
import { RequestError } from '../request.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-set.ts';

interface NoticeProps {
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'calm' | 'error';
}

/** A state of a view that has nothing (more) to show: what it is, and what to do next. */
export function Notice({ icon = 'info', title, children, actions, tone = 'calm' }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <Icon name={icon} size={22} />
      <h2>{title}</h2>
      {children && <div className="notice-text">{children}</div>}
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  );
}

/** Text in which `this` is shown as code: what a person can type. */
export function Typed({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('`').map((part, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text
        at % 2 === 1 ? <code key={at}>{part}</code> : part,
      )}
    </>
  );
}

/** Why there is no answer, what to do next, and the id to look for. */
export function Failure({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const known = error instanceof RequestError ? error : undefined;
  return (
    <Notice
      icon="alert"
      tone={known?.code === 'signed-out' ? 'calm' : 'error'}
      title={known?.message ?? 'The page ran into something it did not expect.'}
      actions={
        onRetry &&
        known?.code !== 'signed-out' && (
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        )
      }
    >
      <p>
        <Typed text={known?.next ?? 'Load the page again. If it happens again, report what you did.'} />
      </p>
      {known?.id !== undefined && (
        <p className="notice-id">
          id <code>{known.id}</code>
        </p>
      )}
    </Notice>
  );
}

/** Grey lines where text will stand, of the same height, so that nothing jumps when it arrives. */
export function Skeleton({ lines, label = 'Loading' }: { readonly lines: number; readonly label?: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={at} style={{ width: `${[92, 74, 84, 60][at % 4]}%` }} />
      ))}
    </div>
  );
}
