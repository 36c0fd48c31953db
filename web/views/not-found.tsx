import { Link } from 'react-router';
import { Notice } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';

export function NotFound() {
  useTitle('Nothing here');
  return (
    <Notice
      title="Nothing is at this address"
      actions={
        <Link className="button" to="/">
          First screen
        </Link>
      }
    >
      <p>It may have been cut short when it was copied.</p>
    </Notice>
  );
}
