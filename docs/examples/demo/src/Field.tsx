import type { Issue } from '@engagement-kit/model';
import { useDayField } from '@engagement-kit/react';
import { useEffect, useId, useState } from 'react';

interface FieldProps {
  label: string;
  hint?: string;
  value: string | undefined;
  /** Keeps the value; issues say why it could not be taken. */
  onChange: (value: string | undefined) => { ok: true } | { ok: false; issues: readonly Issue[] };
  type?: 'text' | 'date' | 'email';
  rows?: number;
}

/** A labelled field. What cannot be taken stays in the field, with the reason beside it. */
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

  const day = useDayField({ value: draft, onValueChange: change });
  const misfit =
    type === 'date' && day.isMisfit
      ? 'That is not a whole date. Type the day, month and year.'
      : '';
  const said = problem || misfit;
  const described = [hint && `${id}-hint`, said && `${id}-problem`].filter(Boolean).join(' ');
  const field = {
    id,
    value: draft,
    'aria-describedby': described || undefined,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
    'aria-invalid': said ? true : undefined,
  };
  const dated = type === 'date' && { ...day.input, 'aria-invalid': field['aria-invalid'] };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {said && (
        <p id={`${id}-problem`} className="problem">
          {said}
        </p>
      )}
      {rows ? <textarea rows={rows} {...field} /> : <input type={type} {...field} {...dated} />}
    </div>
  );
}
