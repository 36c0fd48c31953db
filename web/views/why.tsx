import { Link, useLocation } from 'react-router';
import { Notice } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { WhyPanel } from '../components/why-panel.tsx';
import { networkAround, readFragment } from '../state/address.ts';

/** Why two parties are linked, with room for both sides; fit to print. */
export function WhyView() {
  const { hash } = useLocation();
  const fields = readFragment(hash);
  const a = fields.get('a')?.[0];
  const b = fields.get('b')?.[0];
  useTitle('Why');
  if (a === undefined || b === undefined) {
    return (
      <Notice title="Two parties are needed">
        <p>Select two parties in a network, or choose one from another’s links.</p>
      </Notice>
    );
  }
  return (
    <div className="page why-page">
      <div className="section-head">
        <h1>Why: what these two share</h1>
        <Link className="more" to={networkAround(a, b)}>
          See both in a network
        </Link>
      </div>
      <WhyPanel a={a} b={b} wide />
    </div>
  );
}
