import { Icon } from './icon.tsx';
import type { IconName } from './icon-set.ts';

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly shortcut: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** A button of the inspector that is also a key. */
export function Action({ icon, label, shortcut, pressed, onClick }: ActionProps) {
  return (
    <button
      type="button"
      className="action"
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      title={`${label} (${shortcut})`}
      onClick={onClick}
    >
      <Icon name={icon} size={15} />
      {label}
    </button>
  );
}
