import { allQuestions, createPlanStore } from '@engagement-kit/model';
import { PlanProvider, useAnswers } from '@engagement-kit/react';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixedContext, smallPlan } from '../../../react/src/plan/plans.fixtures.js';
import { all, fewStandards, question, settle } from '../checklist.fixtures.js';
import { StandardsChecklist } from '../index.js';

const defaultValue = {
  'define-purpose.1': { status: 'in-progress', notes: 'We asked.', owner: 'The lead' },
} as const;

afterEach(() => document.body.replaceChildren());

const Bound = ({ name }: { name: string | undefined }) => (
  <StandardsChecklist name={name} {...useAnswers()} guidance={fewStandards} />
);

/** Puts a server's page in place, does what a person does there, and lets the script come. */
async function comeLate(page: ReactElement, person: () => void) {
  const container = document.body.appendChild(document.createElement('div'));
  // React 18 takes this page for a browser and warns of layout effects; the server tests run without a page.
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  container.innerHTML = renderToString(page);
  silent.mockRestore();
  person();
  render(page, { container, hydrate: true });
  await settle();
}

const choose = (number: number, status: string) => {
  const radio = question(number).group.querySelector<HTMLInputElement>(`[value=${status}]`);
  if (radio) radio.checked = true;
};
const write = (number: number, label: string, text: string) => {
  question(number).field(label).value = text;
};

/** What a person may do to the first three questions. */
function person() {
  choose(1, 'answered');
  write(1, 'Notes and evidence (optional)', 'We asked twice.');
  write(1, 'Owner', '');
  choose(2, 'not-applicable');
  write(2, 'Say why it does not apply', 'It is not ours.');
  write(3, 'What it is', 'Minutes');
  write(3, 'Link', 'https://example.org/minutes');
  write(3, 'Date of the evidence', '2026-06-04');
  write(3, 'Due date', '2026-07-03');
  question(3).field('May be shown publicly').checked = true;
}

const third = allQuestions(fewStandards)[2]?.id as string;

const answers = {
  'define-purpose.1': { status: 'answered', notes: 'We asked twice.' },
  'define-purpose.2': { status: 'not-applicable', reason: 'It is not ours.' },
  [third]: {
    dueOn: '2026-07-03',
    evidence: [
      { label: 'Minutes', url: 'https://example.org/minutes', on: '2026-06-04', public: true },
    ],
  },
};

// An element takes over what was entered in its fallback, and never hydrates.
const isEmbed = process.env.COMPONENTS_ON === 'components-embed';

describe.skipIf(isEmbed).each([
  ['with a name', 'assessment'],
  ['without a name', undefined],
])('what was entered before the script came, %s', (_, name) => {
  it('is taken over, in the fields, the answers and the words of progress', async () => {
    const onValueChange = vi.fn();
    await comeLate(
      <StandardsChecklist
        guidance={fewStandards}
        name={name}
        defaultValue={defaultValue}
        onValueChange={onValueChange}
      />,
      person,
    );
    expect(onValueChange.mock.lastCall?.[0]).toMatchObject(answers);
    expect(onValueChange.mock.lastCall?.[0]['define-purpose.1'].owner).toBeFalsy();
    expect(question(1).notes().value).toBe('We asked twice.');
    expect(question(1).group.querySelector('input:checked')?.getAttribute('value')).toBe(
      'answered',
    );
    expect(question(3).field('Due date').value).toBe('2026-07-03');
    expect(
      all('progress')
        .map((each) => each.textContent)
        .join(),
    ).toContain('1 of 5 questions answered, 1 does not apply');
  });

  it('reaches a plan', async () => {
    const store = createPlanStore({
      ...fixedContext(),
      plan: { ...smallPlan(), answers: defaultValue },
    });
    await comeLate(
      <PlanProvider store={store}>
        <Bound name={name} />
      </PlanProvider>,
      person,
    );
    expect(store.getState().plan.answers).toMatchObject(answers);
  });
});

it.skipIf(isEmbed)(
  'nothing is told where nobody entered anything, and half a date is no answer',
  async () => {
    const onValueChange = vi.fn();
    const page = (
      <StandardsChecklist
        guidance={fewStandards}
        defaultValue={defaultValue}
        onValueChange={onValueChange}
      />
    );
    await comeLate(page, () => write(3, 'Due date', '0202-07-03'));
    expect(onValueChange).not.toHaveBeenCalled();
  },
);
