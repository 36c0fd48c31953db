import { Route, Routes } from 'react-router';
import { Frame } from './components/frame.tsx';
import { CaseView } from './views/case.tsx';
import { CasesView } from './views/cases.tsx';
import { FlagView } from './views/flag.tsx';
import { LedgerView } from './views/ledger.tsx';
import { LedgerEntryView } from './views/ledger-entry.tsx';
import { NetworkView } from './views/network.tsx';
import { NotFound } from './views/not-found.tsx';
import { QueueView } from './views/queue.tsx';
import { RingView } from './views/ring.tsx';
import { RingsView } from './views/rings.tsx';
import { SearchView } from './views/search.tsx';
import { StartView } from './views/start.tsx';
import { TrendsView } from './views/trends.tsx';
import { WhyView } from './views/why.tsx';

/** Every view has an address; what it shows stands in the fragment, which no server sees. */
export function App() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<StartView />} />
        <Route path="search" element={<SearchView />} />
        <Route path="network" element={<NetworkView />} />
        <Route path="rings" element={<RingsView />} />
        <Route path="rings/:id" element={<RingView />} />
        <Route path="queue" element={<QueueView />} />
        <Route path="queue/:id" element={<FlagView />} />
        <Route path="trends" element={<TrendsView />} />
        <Route path="cases" element={<CasesView />} />
        <Route path="cases/:id" element={<CaseView />} />
        <Route path="ledger" element={<LedgerView />} />
        <Route path="ledger/:id" element={<LedgerEntryView />} />
        <Route path="why" element={<WhyView />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
