import { engagementTypeById, ukhsaGuidance } from '@engagement-kit/model';
import { type FormEvent, useState } from 'react';

const nameOf = (id: string | null) => engagementTypeById(ukhsaGuidance, id ?? undefined)?.name;

/** Asks one person how they want to take part. The element is a field of this form like any other. */
export function Wish() {
  const [chosen, setChosen] = useState<string | null>(null);
  const [sent, setSent] = useState<string | null>(null);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setSent(String(new FormData(event.currentTarget).get('wish')));
  }

  return (
    <form onSubmit={send} aria-labelledby="wish">
      <h2 id="wish">How do you want to take part?</h2>
      <engagement-spectrum
        name="wish"
        required
        heading-level={3}
        onengagement-change={({ detail }) => setChosen(detail.value)}
      />
      <div className="actions">
        <button type="submit" className="button">
          {chosen ? `Send “${nameOf(chosen)}”` : 'Send'}
        </button>
        <p role="status">{sent && `You chose ${nameOf(sent)}. This example sends it nowhere.`}</p>
      </div>
    </form>
  );
}
