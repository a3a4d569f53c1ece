// A form whose action is a function: React 19 resets it afterwards, though nobody has asked for that.
import type { Answers } from '@engagement-kit/model';
import { SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { act, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { requestFormReset } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { fewStandards } from '../../../packages/standards-checklist/src/checklist.fixtures.js';

type Sent = (data: FormData) => void;
type Form = (props: { children: ReactNode; sent: Sent }) => ReactNode;

const forms: readonly [string, Form][] = [
  [
    'of a form',
    ({ sent, children }) => (
      <form action={async (data) => sent(data)}>
        {children}
        <button type="submit">Send</button>
        <button type="reset">Start again</button>
      </form>
    ),
  ],
  [
    'of its button, beside fields called like what a form has',
    ({ sent, children }) => (
      <>
        <form id="host">
          <input type="hidden" name="elements" />
          <input type="hidden" name="closest" />
          {children}
        </form>
        <button form="host" type="submit" formAction={async (data) => sent(data)}>
          Send
        </button>
        <button form="host" type="reset">
          Start again
        </button>
      </>
    ),
  ],
];

const find = <Found extends HTMLElement = HTMLInputElement>(selector: string) =>
  document.querySelector<Found>(selector) as Found;
const press = (type: 'submit' | 'reset') => userEvent.click(find(`[type=${type}]`));
const involve = () => find('[value=involve]');
const status = () => find('[data-part=question] [value=answered]');
const notes = () => find<HTMLTextAreaElement>('[data-part=question-notes] textarea');
const shown = () => find('[data-part=evidence] [type=checkbox]');
const host = () => find('[name=title]');

/** What React resets and what it leaves, once an action has come to an end. */
async function send(sent: ReturnType<typeof vi.fn<Sent>>) {
  await press('submit');
  // The host's own field shows that the form was reset.
  await waitFor(() => expect(host().value).toBe('Plan'));
  return [...(sent.mock.lastCall?.[0] ?? [])].filter(([name]) => /^(type|assessment)/.test(name));
}

function Uncontrolled() {
  return (
    <>
      <SpectrumSelector name="type" />
      <StandardsChecklist guidance={fewStandards} name="assessment" />
    </>
  );
}

function Controlled() {
  const [type, setType] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  return (
    <>
      <SpectrumSelector name="type" value={type} onValueChange={setType} />
      <StandardsChecklist
        guidance={fewStandards}
        name="assessment"
        value={answers}
        onValueChange={setAnswers}
      />
    </>
  );
}

const answered = [
  ['type', 'involve'],
  ['assessment.define-purpose.1', 'answered'],
  ['assessment.define-purpose.1.notes', 'First'],
  ['assessment.define-purpose.1.evidence.0.public', 'yes'],
];

describe.each(forms)('an action %s', (_, Form) => {
  async function open(inside: ReactNode) {
    const sent = vi.fn<Sent>();
    render(
      <Form sent={sent}>
        <input name="title" defaultValue="Plan" />
        {inside}
      </Form>,
    );
    await userEvent.type(host(), ' of ours');
    await userEvent.click(involve());
    await userEvent.click(status());
    await userEvent.type(notes(), 'First');
    await userEvent.click(shown());
    return sent;
  }

  it.each([
    ['it keeps', <Uncontrolled key="it" />],
    ['the host keeps', <Controlled key="host" />],
  ])('leaves what %s, and posts no empty field', async (_who, inside) => {
    const sent = await open(inside);
    expect(await send(sent)).toEqual(answered);
    await userEvent.type(host(), ' again');
    await userEvent.type(notes(), ', second');
    const [type, one, , box] = answered;
    const more = ['assessment.define-purpose.1.notes', 'First, second'];
    expect(await send(sent)).toEqual([type, one, more, box]);
  });

  it('leaves a reset that a person asks for as it was', async () => {
    const sent = await open(<Uncontrolled />);
    await send(sent);
    await press('reset');
    await waitFor(() => expect(involve().checked).toBe(false));
    await waitFor(() => expect(notes().value).toBe(''));
    expect(status()).toHaveProperty('checked', false);
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });
});

it('resets where the host asks React for it, in a form without an action', async () => {
  render(
    <form>
      <Uncontrolled />
    </form>,
  );
  await userEvent.click(involve());
  const form = document.forms[0] as HTMLFormElement;
  const { startTransition } = await import('react');
  await act(async () => startTransition(() => requestFormReset(form)));
  await waitFor(() => expect(involve().checked).toBe(false));
});
