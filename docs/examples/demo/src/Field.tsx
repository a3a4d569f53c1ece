import type { Issue } from '@engagement-kit/model';
import { useEffect, useId, useState } from 'react';

interface FieldProps {
  label: string;
  hint?: string;
  value: string | undefined;
  /** Keeps the value; issues say why it could not be kept. */
  onChange: (value: string | undefined) => { ok: true } | { ok: false; issues: readonly Issue[] };
  type?: 'text' | 'date' | 'email';
  rows?: number;
}

/** A labelled field. What cannot be kept stays in the field, with the reason beside it. */
export function Field({ label, hint, value = '', onChange, type = 'text', rows }: FieldProps) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    setDraft(value);
    setProblem('');
  }, [value]);

  function change(text: string) {
    setDraft(text);
    const result = onChange(text === '' ? undefined : text);
    setProblem(result.ok ? '' : (result.issues[0]?.message ?? ''));
  }

  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const field = {
    id,
    value: draft,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? true : undefined,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
      {rows ? <textarea rows={rows} {...field} /> : <input type={type} {...field} />}
    </div>
  );
}
