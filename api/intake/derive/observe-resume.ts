import { canonicalResume } from '../canonical/resume.ts';
import { type Collector, observe } from './observe.ts';

/** How much of a résumé's digest is shown: enough to tell résumés apart, short enough to read. */
const SHOWN = 12;
/** Every edge is in memory on the embedded engine: of a résumé it carries the beginning. */
const EXCERPT = 160;

export function observeResume(into: Collector, text: string | undefined): void {
  if (text === undefined) return;
  const resume = canonicalResume(text);
  // A short text is no mistake: it is kept, and ties nobody to anybody.
  if (!resume.ok) return;
  const shown = resume.value.slice(0, SHOWN);
  observe(into, {
    kind: 'resume',
    canonical: resume.value,
    value: shown,
    fold: shown,
    properties: {
      ...Object.fromEntries(resume.bands.map((band, index) => [`band${index + 1}`, band])),
      sketch: resume.sketch,
    },
    raw: text,
    maxRaw: EXCERPT,
    use: 'resume',
  });
}
