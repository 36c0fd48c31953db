import { useState } from 'react';
import { Link } from 'react-router';
import { addTo, type Offer, openCaseWith, pinTo } from '../put-in-case.ts';
import { caseAt } from '../state/address.ts';
import { CASE_STATUS_WORDS, longestTitle } from '../state/case-words.ts';
import { formatCount, plural } from '../state/format.ts';
import type { CaseLineFragment } from '../state/operations.generated.ts';
import { firstField } from './first-field.ts';
import { Icon } from './icon.tsx';
import { Refused } from './refused.tsx';
import { Failure, Skeleton } from './states.tsx';
import { useCaseWrite } from './use-case-write.ts';
import { useOpenCases } from './use-open-cases.ts';

interface CasePickerProps {
  readonly offers: readonly Offer[];
  readonly onClose: () => void;
}

/** More cases than this are found by typing. */
const withoutFilter = 6;

/** Asks which case something is to go into, or opens one for it. Where somebody was faster it asks again, with all that was chosen. */
export function CasePicker({ offers, onClose }: CasePickerProps) {
  const [chosen, setChosen] = useState<CaseLineFragment>();
  const [title, setTitle] = useState('');
  const [filter, setFilter] = useState('');
  const [left, setLeft] = useState<readonly Offer[]>([]);
  const [done, setDone] = useState<CaseLineFragment>();
  const act = useCaseWrite();
  const { error, retry, isPending, count, found, foundCount, target, rows } = useOpenCases(filter, chosen);
  if (error !== null) return <Failure error={error} onRetry={retry} />;
  if (isPending) return <Skeleton lines={5} label="Loading the cases" />;
  if (done !== undefined) return <Put file={done} onClose={onClose} />;

  const wanted = offers.filter((offer) => !left.includes(offer));
  const isNew = target === undefined;

  const put = () =>
    act.mutate(async () => {
      let file = target;
      if (file === undefined) {
        file = await openCaseWith(title, wanted);
        // Whatever happens to the pins, the case is there: pressed again, they go into this one.
        setChosen(file);
      } else {
        file = await addTo(file, wanted);
      }
      setDone(await pinTo(file, wanted));
    });

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      {offers.length > 1 && (
        <fieldset className="picker-offers">
          <legend>What goes in</legend>
          {offers.map((offer) => (
            <label key={offer.words}>
              <input
                type="checkbox"
                checked={!left.includes(offer)}
                onChange={(event) =>
                  setLeft(event.target.checked ? left.filter((one) => one !== offer) : [...left, offer])
                }
              />
              {offer.words}
            </label>
          ))}
        </fieldset>
      )}
      {count > withoutFilter && (
        <label className="form-field form-wide">
          Find a case
          <input
            value={filter}
            placeholder="Title, owner or id"
            dir="auto"
            onChange={(event) => setFilter(event.target.value)}
          />
        </label>
      )}
      <fieldset className={count > withoutFilter ? 'picker picker-found' : 'picker'}>
        <legend className="unseen">Which case</legend>
        <label className="picker-row">
          <input
            type="radio"
            name="case"
            ref={count === 0 ? undefined : firstField}
            checked={isNew}
            onChange={() => setChosen(undefined)}
          />
          <span className="picker-text">A new case</span>
        </label>
        {isNew && (
          <input
            aria-label="Title of the new case"
            placeholder="Title"
            className="picker-title"
            ref={count === 0 ? firstField : undefined}
            value={title}
            maxLength={longestTitle}
            required
            dir="auto"
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
        {rows.map((file) => (
          <label key={file.id} className="picker-row">
            <input type="radio" name="case" checked={target?.id === file.id} onChange={() => setChosen(file)} />
            <span className="picker-text">
              <span className="cut" dir="auto">
                {file.title}
              </span>
              <span className="quiet cut">
                <span className="raw">{file.id}</span> · {CASE_STATUS_WORDS[file.status].toLowerCase()} ·{' '}
                <span dir="auto">{file.owner}</span> · {plural(file.partyCount, 'party', 'parties')}
              </span>
            </span>
          </label>
        ))}
        {count > 0 && found.length === 0 && <p className="quiet picker-row">No open case is named like that.</p>}
      </fieldset>
      {act.isError && <Refused error={act.error} />}
      <div className="dialog-foot">
        <span className="quiet" role="status">
          {foundCount > found.length && `The ${found.length} changed last of ${formatCount(foundCount)}.`}
        </span>
        <button
          type="submit"
          className="button primary"
          disabled={act.isPending || wanted.length === 0 || (isNew && title.trim() === '')}
        >
          {isNew
            ? 'Open it with this'
            : act.isError
              ? `Put it into ${target.id} as it is now`
              : `Put it into ${target.id}`}
        </button>
      </div>
    </form>
  );
}

function Put({ file, onClose }: { readonly file: CaseLineFragment; readonly onClose: () => void }) {
  return (
    <>
      <p className="done" role="status">
        <Icon name="check" /> It is in <span className="raw">{file.id}</span> now:{' '}
        <strong dir="auto">{file.title}</strong>
      </p>
      <div className="dialog-foot">
        <Link className="button" to={caseAt(file.id)}>
          Open {file.id}
        </Link>
        {/* biome-ignore lint/a11y/noAutofocus: what was asked is answered, and this goes on */}
        <button type="button" className="button primary" autoFocus onClick={onClose}>
          Go on
        </button>
      </div>
    </>
  );
}
