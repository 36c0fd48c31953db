import { useState } from 'react';

interface AddByIdProps {
  readonly label: string;
  readonly hint: string;
  readonly busy: boolean;
  /** @param done to be called once they are in: only then is the field emptied */
  readonly onAdd: (ids: readonly string[], done: () => void) => void;
}

/** A field that takes one id or a list of them, as they were copied. */
export function AddById({ label, hint, busy, onAdd }: AddByIdProps) {
  const [text, setText] = useState('');
  const ids = [...new Set(text.split(/[\s,;]+/).filter((id) => id !== ''))];
  return (
    <form
      className="add-by-id"
      onSubmit={(event) => {
        event.preventDefault();
        if (ids.length > 0) onAdd(ids, () => setText((now) => (now === text ? '' : now)));
      }}
    >
      <input
        aria-label={label}
        placeholder={`${label}: ${hint}`}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button" disabled={busy || ids.length === 0}>
        {ids.length > 1 ? `Put in ${ids.length}` : 'Put in'}
      </button>
    </form>
  );
}
