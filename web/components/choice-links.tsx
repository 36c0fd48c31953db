import { Link } from 'react-router';

interface ChoiceLinksProps {
  readonly label: string;
  readonly choices: readonly { readonly words: string; readonly to: string; readonly chosen: boolean }[];
}

/** Choices of which one holds, each at an address of its own. */
export function ChoiceLinks({ label, choices }: ChoiceLinksProps) {
  return (
    <nav className="choice-links" aria-label={label}>
      {choices.map(({ words, to, chosen }) => (
        <Link key={words} to={to} aria-current={chosen ? 'true' : undefined} preventScrollReset>
          {words}
        </Link>
      ))}
    </nav>
  );
}
