import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { searchQuery } from '../queries.ts';
import { networkAround, searchFor } from '../state/address.ts';
import { plural } from '../state/format.ts';
import { asNodeKind, isParty, KINDS } from '../state/kind.ts';
import { Icon, KindMark } from './icon.tsx';
import { isTyping } from './shortcut.ts';
import { Skeleton } from './states.tsx';
import { useSettled } from './use-settled.ts';

const suggestions = 8;

/** Search as one types. It says how it read the text before it says what it found. */
export function SearchBox() {
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const asked = useSettled(text.trim(), 160);
  const answer = useQuery(searchQuery(asked, suggestions));
  const hits = asked === '' ? [] : (answer.data?.hits ?? []);
  const shown = open && text.trim() !== '';

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event);
      const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !control) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  function go(to: string): void {
    setOpen(false);
    setAt(-1);
    setText('');
    input.current?.blur();
    navigate(to);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setAt((now) => Math.max(-1, Math.min(hits.length - 1, now + by)));
    } else if (event.key === 'Enter' && text.trim() !== '') {
      const hit = hits[at];
      go(hit ? networkAround(hit.key) : searchFor(text.trim()));
    } else if (event.key === 'Escape') {
      if (shown) setOpen(false);
      else input.current?.blur();
    }
  }

  return (
    <div className="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        aria-keyshortcuts="/ Control+K"
        placeholder="A phone, e-mail, name, record, address, last four of an account, or a list"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          if (!pasted.includes('\n')) return;
          event.preventDefault();
          setText(
            pasted
              .split(/\r?\n/)
              .map((line) => line.trim())
              .filter(Boolean)
              .join('; '),
          );
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      <div className="search-drop" hidden={!shown}>
        {answer.isError ? (
          <p className="search-line">{answer.error.message}</p>
        ) : (
          <p className="search-line" role="status">
            {answer.data ? <ReadAs readings={answer.data.readings} /> : 'Reading…'}
          </p>
        )}
        {answer.isLoading && <Skeleton lines={3} />}
        <div id={list} role="listbox" aria-label="Found">
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys of its list
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox does
            <div
              key={hit.key}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              className="search-hit"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => go(networkAround(hit.key))}
            >
              <KindMark kind={hit.kind} />
              <span className="search-hit-text">
                <strong dir="auto">{hit.label}</strong>
                <span dir="auto">
                  {KINDS[asNodeKind(hit.kind)].one} · {hit.detail}
                </span>
              </span>
              <span className="number">
                {isParty(hit.kind) ? `tied to ${hit.partyCount}` : plural(hit.partyCount, 'party', 'parties')}
              </span>
            </div>
          ))}
        </div>
        {answer.data && hits.length === 0 && asked === text.trim() && (
          <p className="search-line">Nothing in the store matches. Enter shows how it was read.</p>
        )}
        {hits.length > 0 && (
          <p className="search-foot">
            <kbd>↓</kbd> choose <kbd>Enter</kbd> {at >= 0 ? 'open its network' : 'all results'}
          </p>
        )}
      </div>
    </div>
  );
}

/** `Read as phone, +1 602 555 0142`, once for each part of a list. */
export function ReadAs({ readings }: { readonly readings: readonly { readonly text: string; readonly as: string }[] }) {
  if (readings.length === 0) return <>Not read as anything yet.</>;
  return (
    <>
      Read as{' '}
      {readings.slice(0, 6).map((reading, at) => (
        <span key={`${reading.text} ${reading.as}`}>
          {at > 0 && '; '}
          <strong dir="auto">{reading.as}</strong>
        </span>
      ))}
      {readings.length > 6 && ` and ${readings.length - 6} more`}
    </>
  );
}
