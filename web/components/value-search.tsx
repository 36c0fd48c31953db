import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchQuery } from '../queries.ts';
import { plural } from '../state/format.ts';
import { asNodeKind, isParty } from '../state/kind.ts';
import { firstField } from './first-field.ts';
import { KindMark } from './icon.tsx';
import { useSettled } from './use-settled.ts';

interface ValueSearchProps {
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

const hits = 50;
const rows = 8;

/** Finds a value by whatever of it is typed, and lets one be chosen. */
export function ValueSearch({ chosen, onChoose }: ValueSearchProps) {
  const [text, setText] = useState('');
  const asked = useSettled(text.trim(), 200);
  const answer = useQuery(searchQuery(asked, hits));
  const all = asked === '' ? [] : (answer.data?.hits ?? []);
  const found = all.filter(({ kind }) => !isParty(kind)).slice(0, rows);
  return (
    <>
      <label className="form-field form-wide">
        Value
        <input
          ref={firstField}
          value={text}
          placeholder="A phone, an address, the last four of an account"
          spellCheck={false}
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {asked !== '' && answer.data && found.length === 0 && (
        <p className="quiet" role="status">
          No value in the store reads like that.
        </p>
      )}
      {found.length > 0 && (
        <fieldset className="picker">
          <legend className="unseen">Which value</legend>
          {found.map((hit) => (
            <label key={hit.key} className="picker-row">
              <input type="radio" name="value" checked={chosen === hit.key} onChange={() => onChoose(hit.key)} />
              <KindMark kind={asNodeKind(hit.kind)} size={18} />
              <span className="picker-text">
                <span className="raw cut" dir="auto">
                  {hit.label}
                </span>
                <span className="quiet cut">{plural(hit.partyCount, 'party holds it', 'parties hold it')}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
