import { usePlanDispatch } from '@engagement-kit/react';
import { type FormEvent, useState } from 'react';
import { addActivity } from '../desk/desk-store.js';

/** Partners add an activity of their own. The element is a field of the form like any other. */
export function PartnerActivity() {
  const dispatch = usePlanDispatch();
  const [said, setSaid] = useState('');

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const entries = new FormData(form);
    const name = String(entries.get('activity'));
    const added = addActivity(name, String(entries.get('type'))).every(
      (command) => dispatch(command).ok,
    );
    if (!added) return;
    setSaid(`“${name}” is on the desk’s list.`);
    form.reset();
  }

  return (
    <form onSubmit={add} aria-labelledby="partner-activity">
      <h2 id="partner-activity">Partners: add an activity of yours</h2>
      <p className="field">
        <label htmlFor="activity">Name of the activity</label>
        <input id="activity" name="activity" required autoComplete="off" />
      </p>
      <engagement-spectrum
        name="type"
        required
        heading-level={3}
        onengagement-change={({ detail }) => detail.value && setSaid('')}
      />
      <div className="actions">
        <button type="submit" className="button">
          Add the activity
        </button>
        <p role="status">{said}</p>
      </div>
    </form>
  );
}
