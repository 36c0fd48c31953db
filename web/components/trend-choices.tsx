import { useNavigate } from 'react-router';
import type { TrendGroup } from '../state/operations.generated.ts';
import { GROUP_WORDS, MEASURE_WORDS, measuresOf, PERIODS, type TrendChoice, trendsAt } from '../state/trend-choice.ts';
import { ChoiceLinks } from './choice-links.tsx';

const groups = Object.keys(GROUP_WORDS) as readonly TrendGroup[];

/** What is shown of trends. Each choice is an address. */
export function TrendChoices({ choice }: { readonly choice: TrendChoice }) {
  const navigate = useNavigate();
  const to = (change: Partial<TrendChoice>) => trendsAt({ ...choice, ...change });
  return (
    <div className="trend-choices">
      <ChoiceLinks
        label="Told apart"
        choices={groups.map((by) => ({
          words: GROUP_WORDS[by],
          to: to({ by, measure: measuresOf(by).includes(choice.measure) ? choice.measure : 'flags' }),
          chosen: by === choice.by,
        }))}
      />
      <ChoiceLinks
        label="Period"
        choices={PERIODS.map(({ weeks, words }) => ({ words, to: to({ weeks }), chosen: weeks === choice.weeks }))}
      />
      <label className="trend-until">
        Until
        <input
          type="date"
          value={choice.until ?? ''}
          onChange={({ target }) => navigate(to({ until: target.value === '' ? undefined : target.value }))}
        />
      </label>
      {choice.by !== 'all' && (
        <ChoiceLinks
          label="Counted"
          choices={measuresOf(choice.by).map((measure) => ({
            words: MEASURE_WORDS[measure],
            to: to({ measure }),
            chosen: measure === choice.measure,
          }))}
        />
      )}
    </div>
  );
}
