import { parseAnswersForm, ukhsaGuidance } from '@engagement-kit/model';
import { PlanProvider, useAnswers, usePlan } from '@engagement-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { userEvent } from '#storybook/keys.js';
import {
  firstAnswers,
  firstStandards,
  longAnswers,
  longGuidance,
  ownGuidance,
  someAnswers,
} from './answers.fixtures.js';
import { Standards, StandardsChecklist, useQuestion } from './index.js';

const meta = {
  title: 'Components/Standards checklist',
  component: StandardsChecklist,
  args: {},
  argTypes: {
    value: { control: false },
    defaultValue: { control: 'object' },
    guidance: { control: false },
    findings: { control: 'object' },
    changeHref: { control: false },
  },
} satisfies Meta<typeof StandardsChecklist>;

export default meta;
type Story = StoryObj<typeof meta>;

const parts = (canvas: HTMLElement, name: string) => [
  ...canvas.querySelectorAll<HTMLElement>(`[data-part="${name}"]`),
];
const part = (canvas: HTMLElement, name: string, at = 0) => parts(canvas, name)[at] as HTMLElement;
const focused = (canvas: HTMLElement) =>
  (canvas.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement;
const radio = (canvas: HTMLElement, value: string, at = 0) =>
  canvas.querySelectorAll<HTMLInputElement>(`[type=radio][value="${value}"]`)[
    at
  ] as HTMLInputElement;

/** Nothing is answered yet. Nothing is pre-selected, and nothing is called an error. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    await expect(part(canvasElement, 'progress')).toHaveTextContent('0 of 19 questions answered');
    radio(canvasElement, 'not-started').focus();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('{ArrowDown}');
    await expect(radio(canvasElement, 'answered')).toBeChecked();
    await userEvent.tab();
    await userEvent.keyboard('We asked the residents.');
    await expect(focused(canvasElement)).toHaveValue('We asked the residents.');
    await expect(part(canvasElement, 'progress')).toHaveTextContent('1 of 19 questions answered');
  },
};

/** All four statuses, long notes, evidence that is a link and evidence that is not. */
export const Answered: Story = {
  args: { guidance: firstStandards, defaultValue: someAnswers },
  play: async ({ canvasElement }) => {
    await expect(part(canvasElement, 'progress')).toHaveTextContent(
      '2 of 7 questions answered, 1 does not apply',
    );
    // "Say why" is there for the question that does not apply, and for no other.
    await expect(parts(canvasElement, 'question-reason')).toHaveLength(1);
    await expect(part(canvasElement, 'question-reason')).toBeVisible();
    await userEvent.click(radio(canvasElement, 'not-applicable'));
    await waitFor(() => expect(parts(canvasElement, 'question-reason')).toHaveLength(2));
    await userEvent.click(radio(canvasElement, 'answered'));
    await waitFor(() => expect(parts(canvasElement, 'question-reason')).toHaveLength(1));
  },
};

/** Evidence, owner and date are behind one control, which tells what is inside. */
export const EvidenceOwnerAndDate: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: firstStandards, defaultValue: someAnswers },
  play: async ({ canvas, canvasElement }) => {
    const summary = part(canvasElement, 'details-summary');
    await expect(summary).toHaveTextContent(
      'Evidence, owner and date 2 pieces of evidence, Health protection team, due 3 July 2026',
    );
    summary.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(/^This is not a web address/)).toBeVisible();
    const [remove] = canvas.getAllByRole('button', { name: /^Remove evidence 2/ });
    remove?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused(canvasElement)).toHaveTextContent('Add more evidence'));
    await expect(summary).toHaveTextContent('1 piece of evidence');
    await waitFor(() =>
      expect(part(canvasElement, 'announcement')).toHaveTextContent('Evidence 2 removed.'),
    );
  },
};

/** A date that is none, as a file or an older browser may bring it, stays in its field with what to do. */
export const UnfinishedDate: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    guidance: firstStandards,
    defaultValue: { 'define-purpose.1': { dueOn: 'the Friday after the holidays' } },
  },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(part(canvasElement, 'details-summary'));
    await expect(canvas.getByDisplayValue('the Friday after the holidays')).toBeVisible();
    await expect(canvas.getByText(/^This is not a whole date/)).toBeVisible();
  },
};

/** The list of standards, then one standard a page. Focus goes to each new heading. */
export const Steps: Story = {
  args: { view: 'steps', defaultValue: someAnswers },
  play: async ({ canvas, canvasElement }) => {
    part(canvasElement, 'contents-link', 1).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(focused(canvasElement)).toHaveTextContent('2. Review previous work'),
    );
    canvas.getByRole('button', { name: 'Next: Clarify the approach' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(focused(canvasElement)).toHaveTextContent('3. Clarify the approach'),
    );
    canvas.getByRole('button', { name: 'Back to the list of standards' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused(canvasElement)).toHaveTextContent('Contents'));
  },
};

/** All standards, one of them open at a time. By keyboard: a link of the contents opens its standard and folds the others. */
export const Folded: Story = {
  args: { view: 'folded', defaultValue: someAnswers },
  play: async ({ canvasElement }) => {
    const open = () => [...canvasElement.querySelectorAll('[data-part=questions]')].map(isOpen);
    const isOpen = (fold: Element) => (fold as HTMLDetailsElement).open;
    await expect(open().indexOf(true)).toBe(0);
    part(canvasElement, 'contents-link', 2).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(focused(canvasElement)).toHaveTextContent('3. Clarify the approach'),
    );
    await waitFor(() => expect(open().flatMap((each, at) => (each ? at : []))).toEqual([2]));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(open()).not.toContain(true));
  },
};

/** One step: the same questions, and the same answers, as in the list. */
export const OneStep: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    guidance: firstStandards,
    view: 'steps',
    defaultStep: 'define-purpose',
    defaultValue: someAnswers,
  },
};

/** "Check plan" says what is left. Its links lead to the radios of each question. */
export const CheckPlan: Story = {
  args: { guidance: firstStandards, defaultValue: { ...firstAnswers, ...someAnswers } },
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole('button', { name: 'Check plan' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused(canvasElement)).toBe(part(canvasElement, 'summary')));
    await userEvent.tab();
    await expect(focused(canvasElement)).toHaveTextContent('Question 2: Not answered yet');
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(focused(canvasElement)).toBe(radio(canvasElement, 'in-progress', 1)),
    );
    const legend = part(canvasElement, 'question-legend', 1).getBoundingClientRect();
    await expect(legend.top).toBeGreaterThanOrEqual(0);
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() =>
      expect(parts(canvasElement, 'summary-link').map((link) => link.textContent)).toEqual([
        'Question 4: Not answered yet. Choose a status.',
        'Question 5: You could add a note or evidence.',
      ]),
    );
  },
};

/** A host's own rules take the place of the kit's three. */
export const FindingsOfTheHost: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    guidance: firstStandards,
    defaultValue: firstAnswers,
    defaultShowFindings: true,
    findings: [
      {
        questionId: 'clarify-approach.1',
        message: 'Question 4: say who decides, and by when',
      },
    ],
  },
};

/** The kit’s own help and an example stand folded beside each question. */
export const WithHelp: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: firstStandards, questionHelp: () => <Standards.KitHelp /> },
  play: async ({ canvas }) => {
    const [summary] = canvas.getAllByText('Help and an example');
    const [example] = canvas.getAllByText(/^Uptake is low on two sites/);
    await expect(example).not.toBeVisible();
    if (summary) await userEvent.click(summary);
    await expect(example).toBeVisible();
    await expect(canvas.getAllByText(/It is no part of the guidance/)[0]).toBeVisible();
  },
};

/** What else is to be said about the plan has its place after the findings. Any content may stand there. */
export const WithAPlanReview: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    guidance: firstStandards,
    defaultValue: firstAnswers,
    planReview: (
      <section aria-label="About the plan">
        <h2>Before you share this plan</h2>
        <p>Nobody has agreed the public promise yet. Ask the sponsor.</p>
      </section>
    ),
  },
  argTypes: { planReview: { control: false } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('region', { name: 'About the plan' })).toBeNull();
    canvas.getByRole('button', { name: 'Check plan' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused(canvasElement)).toBe(part(canvasElement, 'summary')));
    await expect(canvas.getByRole('region', { name: 'About the plan' })).toBeVisible();
  },
};

/** A finished checklist. */
export const Finished: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: firstStandards, defaultValue: firstAnswers, defaultShowFindings: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Every question has an answer')).toBeVisible();
  },
};

/** The answers in words, to read over. "Change" goes back to editing at that question. */
export const Review: Story = {
  args: { guidance: firstStandards, defaultMode: 'review', defaultValue: someAnswers },
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole('link', { name: 'Change answer to question 3' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(focused(canvasElement)).toBe(radio(canvasElement, 'not-applicable', 2)),
    );
  },
};

/** For readers who may not change anything: no controls at all. */
export const ReadOnly: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: firstStandards, readOnly: true, defaultValue: someAnswers },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('input, textarea, button')).toBeNull();
  },
};

export const Disabled: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: firstStandards, disabled: true, defaultValue: someAnswers },
  play: async ({ canvasElement }) => {
    await expect(radio(canvasElement, 'answered')).toBeDisabled();
  },
};

/** A slip costs nobody their notes: the same button puts the answer back. */
export const ClearAndPutBack: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: firstStandards, defaultValue: someAnswers },
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole('button', { name: 'Clear answer to question 1' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(focused(canvasElement)).toHaveTextContent('Put back the answer to question 1'),
    );
    await expect(radio(canvasElement, 'answered')).not.toBeChecked();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(radio(canvasElement, 'answered')).toBeChecked());
  },
};

/** Unfolds everything, and waits for what is drawn only then. */
async function unfoldAll(canvasElement: HTMLElement) {
  const details = parts(canvasElement, 'question-details');
  for (const each of details) each.setAttribute('open', '');
  await waitFor(() => expect(parts(canvasElement, 'details-fields')).toHaveLength(details.length));
}

/** 320 pixels wide, as at 400% zoom. */
export const Narrow: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: firstStandards, defaultValue: someAnswers },
  globals: { viewport: { value: 'w320', isRotated: false } },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '17rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await unfoldAll(canvasElement);
    const root = part(canvasElement, 'root');
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  },
};

/** On dark ground, where the host asks for it. */
export const Dark: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: firstStandards, defaultValue: someAnswers },
  globals: { scheme: 'dark' },
};

/** Nothing that is on screen is wider than its place. */
const fits = async (canvasElement: HTMLElement) => {
  await unfoldAll(canvasElement);
  const root = part(canvasElement, 'root');
  await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  const { left, right } = root.getBoundingClientRect();
  for (const name of ['standard-heading', 'question-legend', 'status-option', 'answer-row']) {
    for (const node of parts(canvasElement, name).filter(({ offsetWidth }) => offsetWidth > 0)) {
      await expect(node.scrollWidth).toBeLessThanOrEqual(node.clientWidth);
      await expect(node.getBoundingClientRect().left).toBeGreaterThanOrEqual(left - 1);
      await expect(node.getBoundingClientRect().right).toBeLessThanOrEqual(right + 1);
    }
  }
};

/** Long sentences, and words longer than a line: titles, questions, notes, reasons, links and names. */
export const LongText: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: longGuidance, defaultValue: longAnswers },
  play: ({ canvasElement }) => fits(canvasElement),
};

/** The same, 320 pixels wide. */
export const LongTextNarrow: Story = {
  ...LongText,
  tags: ['!dev', '!autodocs'],
  globals: { viewport: { value: 'w320', isRotated: false } },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
};

/** The same in words, as reviewed and as printed. */
export const LongTextReview: Story = {
  ...LongTextNarrow,
  tags: ['!dev', '!autodocs'],
  args: { ...LongText.args, defaultMode: 'review' },
};

/**
 * In forced colours the system's colours apply. Turn them on to see it: what is chosen, what is said of a question and
 * how far a standard is differ in form, weight and words.
 */
export const ForcedColours: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: firstStandards, defaultValue: someAnswers, defaultShowFindings: true },
  play: async ({ canvasElement }) => {
    const options = parts(part(canvasElement, 'question'), 'status-option');
    const chosen = options.filter((option) => option.hasAttribute('data-selected'));
    await expect(chosen.map((option) => option.textContent)).toEqual(['Answered']);
    for (const option of options) {
      const input = option.querySelector('input') as HTMLInputElement;
      // The browser's own radio, which forced colours draw with a dot or without.
      await expect(getComputedStyle(input).appearance).toBe('auto');
      await expect(input.checked).toBe(chosen.includes(option));
      await expect(getComputedStyle(option).fontWeight).toBe(input.checked ? '560' : '400');
    }

    await expect(
      parts(canvasElement, 'contents-status')
        .slice(0, 4)
        .map((status) => status.textContent),
    ).toEqual(['1 of 2 answered', 'Does not apply', '1 of 2 answered', 'Not yet started']);

    // A finding is a sentence and a bar, which questions without one do not have.
    const bar = (at: number) =>
      getComputedStyle(part(canvasElement, 'question', at), '::before').borderInlineStartWidth;
    await expect(part(canvasElement, 'question-finding')).toHaveTextContent(
      'Not answered yet. Choose a status.',
    );
    await expect([bar(0), bar(1)]).toEqual(['0px', '4px']);

    const field = part(canvasElement, 'field-input');
    await expect(getComputedStyle(field).borderStyle).toBe('solid');
    await userEvent.click(field);
    await expect(getComputedStyle(field).outlineStyle).toBe('solid');
  },
};

export const RightToLeft: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: firstStandards, defaultValue: someAnswers },
  globals: { direction: 'rtl' },
};

/** A host's own standards, with their own source. */
export const CustomGuidance: Story = {
  tags: ['!dev', '!autodocs'],
  args: { guidance: ownGuidance(3, 2) },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).not.toMatch(/UKHSA|UK Health Security/);
    await expect(part(canvasElement, 'progress')).toHaveTextContent('0 of 6 questions answered');
  },
};

/** Two hundred questions: an answer renders one of them. */
export const ManyQuestions: Story = {
  args: { guidance: ownGuidance(20, 10) },
  parameters: { a11y: { test: 'off' } },
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const touched = new Set<Element | null>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const node = target.nodeType === 1 ? (target as Element) : target.parentElement;
        touched.add(node?.closest('[data-part=question]') ?? null);
      }
    });
    watch.observe(part(canvasElement, 'root'), {
      subtree: true,
      childList: true,
      attributes: true,
    });
    radio(canvasElement, 'answered', 100).click();
    await waitFor(() =>
      expect(part(canvasElement, 'progress')).toHaveTextContent('1 of 200 questions answered'),
    );
    watch.disconnect();
    touched.delete(null);
    await expect(touched.size).toBe(1);
  },
};

/** Two thousand questions, to try by hand: a page of nearly 100,000 nodes takes its time to be drawn once. */
export const TwoThousandQuestions: Story = {
  args: { guidance: ownGuidance(100, 20) },
  parameters: { a11y: { test: 'off' } },
  tags: ['!dev', '!autodocs', '!test'],
};

function FormPage(props: StandardsChecklist.Props) {
  const [sent, setSent] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { answers } = parseAnswersForm(new FormData(event.currentTarget), 'assessment');
        setSent(JSON.stringify(answers['define-purpose.1']));
      }}
    >
      <StandardsChecklist {...props} name="assessment" />
      <p>
        <button type="submit">Send</button> <button type="reset">Reset</button>
      </p>
      <output>{sent}</output>
    </form>
  );
}

/** In a form every answer is an entry, and a reset brings back what was there. */
export const InAForm: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    guidance: firstStandards,
    defaultValue: { 'define-purpose.1': { status: 'in-progress', notes: 'Draft.' } },
  },
  render: (args) => <FormPage {...args} />,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(radio(canvasElement, 'answered'));
    const notes = part(canvasElement, 'question-notes').querySelector('textarea');
    await userEvent.click(notes as Element);
    await userEvent.keyboard('{Control>}{End}{/Control} Agreed.');
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(canvasElement.querySelector('output')).toHaveTextContent(
      '{"status":"answered","notes":"Draft. Agreed."}',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Reset' }));
    await waitFor(() => expect(notes).toHaveValue('Draft.'));
    await waitFor(() => expect(radio(canvasElement, 'in-progress')).toBeChecked());
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(canvasElement.querySelector('output')).toHaveTextContent(
      '{"status":"in-progress","notes":"Draft."}',
    );
  },
};

function PlanPage() {
  const events = usePlan(({ plan }) => plan.history.length);
  return (
    <>
      <p>{`${events} events in the history of the plan`}</p>
      <StandardsChecklist {...useAnswers()} />
    </>
  );
}

/** The answers are a plan's: `<StandardsChecklist {...useAnswers()} />`. */
export const WithAPlan: Story = {
  tags: ['!dev', '!autodocs'],
  render: () => (
    <PlanProvider>
      <PlanPage />
    </PlanProvider>
  ),
  play: async ({ canvas, canvasElement }) => {
    const notes = part(canvasElement, 'question-notes').querySelector('textarea') as HTMLElement;
    await userEvent.click(notes);
    await userEvent.keyboard('We asked people.');
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight} all');
    await expect(notes).toHaveValue('We all asked people.');
    await expect(canvas.queryByText('0 events in the history of the plan')).toBeNull();
  },
};

/** Your own layout, from the same parts. */
export const OwnLayout: Story = {
  render: (args) => (
    <Standards.Root {...args} defaultValue={someAnswers} headingLevel={3}>
      <Standards.Progress />
      {ukhsaGuidance.standards.slice(0, 2).map((standard) => (
        <Standards.Standard key={standard.id} standard={standard}>
          <Standards.StandardHeading />
          {standard.questions.map((question) => (
            <Standards.Question key={question.id} question={question}>
              <Standards.QuestionLegend />
              <Standards.QuestionStatus />
              <Standards.QuestionReason />
              <Standards.QuestionAnswer />
            </Standards.Question>
          ))}
        </Standards.Standard>
      ))}
      <Standards.Source />
      <Standards.Announcement />
    </Standards.Root>
  ),
};

/** A host's own control, fed by `useQuestion()`. */
function StatusSelect() {
  const { question, status = '', change, nameOf, form } = useQuestion();
  return (
    <select
      aria-label={question.text}
      name={nameOf('status')}
      form={form}
      value={status}
      onChange={(event) =>
        change(
          { status: event.target.value === '' ? undefined : (event.target.value as 'answered') },
          'status',
          event,
        )
      }
    >
      <option value="">Choose</option>
      <option value="in-progress">In progress</option>
      <option value="answered">Answered</option>
    </select>
  );
}

/** Controls of your own: `useQuestion()` says what to show and takes what is chosen. */
export const OwnControls: Story = {
  tags: ['!dev', '!autodocs'],
  render: (args) => {
    const standard = ukhsaGuidance.standards[0];
    return (
      <Standards.Root {...args}>
        <Standards.Progress />
        {standard?.questions.map((question) => (
          <Standards.Question key={question.id} question={question}>
            <Standards.QuestionLegend />
            <StatusSelect />
            <Standards.QuestionNotes>
              <Standards.FieldLabel>What did people say?</Standards.FieldLabel>
              <Standards.FieldInput asChild>
                <input />
              </Standards.FieldInput>
            </Standards.QuestionNotes>
          </Standards.Question>
        ))}
        <Standards.Source />
      </Standards.Root>
    );
  },
  play: async ({ canvas, canvasElement }) => {
    const [select] = canvas.getAllByRole('combobox');
    await userEvent.selectOptions(select as HTMLElement, 'answered');
    await waitFor(() =>
      expect(part(canvasElement, 'progress')).toHaveTextContent('1 of 19 questions answered'),
    );
    const [notes] = canvas.getAllByLabelText('What did people say?');
    await userEvent.click(notes as HTMLElement);
    await userEvent.keyboard('They asked for evenings.');
    await expect(notes).toHaveValue('They asked for evenings.');
  },
};
