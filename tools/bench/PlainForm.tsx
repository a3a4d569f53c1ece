// What the same form costs when someone writes it by hand: one state, every question rendered anew.
import type { Standard } from '@engagement-kit/model';
import { useState } from 'react';
import { statuses } from './statuses.js';

/** The standards as a plain React form. */
export function PlainForm({ standards }: { standards: readonly Standard[] }) {
  const [answers, setAnswers] = useState<Record<string, { status?: string; notes?: string }>>({});
  const set = (id: string, change: object) =>
    setAnswers((now) => ({ ...now, [id]: { ...now[id], ...change } }));
  const done = Object.values(answers).filter(({ status }) => status === 'Answered').length;
  return (
    <form>
      <p>{done} answered</p>
      {standards.map((standard) => (
        <section key={standard.id}>
          <h2>{standard.title}</h2>
          <p>{standard.whyItMatters}</p>
          {standard.questions.map(({ id, text }) => (
            <PlainQuestion key={id} id={id} text={text} answer={answers[id]} onChange={set} />
          ))}
        </section>
      ))}
    </form>
  );
}

function PlainQuestion({
  id,
  text,
  answer = {},
  onChange,
}: {
  id: string;
  text: string;
  answer: { status?: string; notes?: string } | undefined;
  onChange: (id: string, change: object) => void;
}) {
  return (
    <fieldset>
      <legend>{text}</legend>
      {statuses.map((status) => (
        <label key={status}>
          <input
            type="radio"
            name={id}
            checked={answer.status === status}
            onChange={() => onChange(id, { status })}
          />
          {status}
        </label>
      ))}
      <label>
        Notes
        <textarea
          value={answer.notes ?? ''}
          onChange={(event) => onChange(id, { notes: event.target.value })}
        />
      </label>
    </fieldset>
  );
}
