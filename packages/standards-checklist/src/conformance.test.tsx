import { ukhsaStandards } from '@engagement-kit/model';
import { fireEvent, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type ConformanceOptions, describeConformance } from '#support/conformance.js';
import { Standards, useQuestion } from './index.js';

const [standard, second] = ukhsaStandards;
const question = standard?.questions[0];
if (!standard || !second || !question) throw new Error('The guidance has no first question.');

type Wrap = (part: ReactElement) => ReactElement;

const inRoot =
  (props: Standards.Root.Props = {}): Wrap =>
  (part) => <Standards.Root {...props}>{part}</Standards.Root>;

const inStandard =
  (props: Standards.Root.Props = {}): Wrap =>
  (part) =>
    inRoot(props)(<Standards.Standard standard={standard}>{part}</Standards.Standard>);

const inQuestion =
  (props: Standards.Root.Props = {}): Wrap =>
  (part) =>
    inStandard(props)(<Standards.Question question={question}>{part}</Standards.Question>);

const inField =
  (field: Standards.Field.Props['field'], props: Standards.Root.Props = {}): Wrap =>
  (part) =>
    inQuestion(props)(<Standards.Field field={field}>{part}</Standards.Field>);

const inEvidence =
  (props: Standards.Root.Props = {}): Wrap =>
  (part) =>
    inQuestion(props)(
      <Standards.EvidenceList>
        <Standards.Evidence index={0}>{part}</Standards.Evidence>
      </Standards.EvidenceList>,
    );

const answered = { [question.id]: { status: 'answered' } } as const;
const withEvidence = { [question.id]: { evidence: [{ label: 'Minutes' }] } };
const finding = { questionId: question.id, message: 'Question 1: say it in plain words' };
const inSteps = { view: 'steps', defaultStep: standard.id } as const;

/** Beside something that shows what the part does. */
const beside =
  (wrap: Wrap, sibling: ReactElement): Wrap =>
  (part) =>
    wrap(
      <>
        {part}
        {sibling}
      </>,
    );

/** What the plan has heard, which a field of its own value does not show. */
function Owner() {
  return <i>{useQuestion().answer.owner}</i>;
}

/** Links move the focus. */
const focus = { outcome: () => document.activeElement?.getAttribute('data-part') };
const write = (value: string) => (node: HTMLElement) => {
  fireEvent.input(node, { target: { value } });
};

type Options = Omit<ConformanceOptions, 'scope'>;
const of = (part: string, wrap: Wrap, more: Partial<Options> = {}): Options => ({
  part,
  wrap,
  ...more,
});
const button = <button type="button" />;

const parts: Readonly<Record<keyof typeof Standards, Options>> = {
  Root: of('root', (part) => part),
  Progress: of('progress', inRoot()),
  Summary: of('summary', inRoot({ defaultShowFindings: true })),
  SummaryLink: of(
    'summary-link',
    beside(inStandard(), <Standards.Question question={question} tabIndex={-1} />),
    { props: { finding }, child: <a href="/elsewhere">Elsewhere</a>, handles: { onClick: focus } },
  ),
  PlanReview: of('plan-review', inRoot({ defaultShowFindings: true }), {
    props: { children: 'Two people have not signed.' },
  }),
  Layout: of('layout', inRoot()),
  ContentsRail: of('contents-rail', inRoot()),
  Standards: of('standards', inRoot()),
  Contents: of('contents', inRoot()),
  ContentsLink: of('contents-link', beside(inStandard(), <Standards.StandardHeading />), {
    props: { standard },
    handles: { onClick: focus },
  }),
  ContentsStatus: of('contents-status', inRoot(), { props: { standard } }),
  Standard: of('standard', inRoot(), { props: { standard } }),
  StandardHeading: of('standard-heading', inStandard()),
  StandardWhy: of('standard-why', inStandard()),
  Questions: of('questions', inStandard()),
  QuestionsSummary: of('questions-summary', inStandard()),
  Question: of('question', inStandard(), { props: { question } }),
  QuestionLegend: of('question-legend', inQuestion()),
  QuestionFinding: of('question-finding', inQuestion({ defaultShowFindings: true })),
  QuestionHelp: of('question-help', inQuestion(), { props: { children: 'Ask the site team.' } }),
  KitHelp: of('kit-help', inQuestion()),
  QuestionStatus: of('question-status', inQuestion()),
  StatusOption: of('status-option', inQuestion(), { props: { status: 'answered' } }),
  StatusRadio: of('status-radio', inQuestion(), {
    props: { status: 'answered' },
    child: <input />,
    handles: {
      onChange: {
        fire: (node) => fireEvent.click(node),
        outcome: (container) => container.querySelector('[data-answered]') !== null,
      },
    },
  }),
  QuestionReason: of(
    'question-reason',
    inQuestion({ defaultValue: { [question.id]: { status: 'not-applicable' } } }),
  ),
  QuestionNotes: of('question-notes', inQuestion()),
  Field: of('field', inQuestion(), { props: { field: 'notes' } }),
  FieldLabel: of('field-label', inField('owner')),
  FieldInput: of('field-input', beside(inField('owner'), <Owner />), {
    child: <input />,
    handles: { onChange: { fire: write('Lead') } },
  }),
  FieldMessage: of(
    'field-message',
    inField('dueOn', { defaultValue: { [question.id]: { dueOn: 'soon' } } }),
  ),
  QuestionDetails: of('question-details', inQuestion(), {
    handles: {
      onToggle: { fire: (node) => fireEvent(node, new Event('toggle', { cancelable: true })) },
    },
  }),
  DetailsSummary: of('details-summary', inQuestion()),
  DetailsFields: of('details-fields', inQuestion()),
  EvidenceList: of('evidence-list', inQuestion()),
  Evidence: of(
    'evidence',
    (part) => inQuestion()(<Standards.EvidenceList>{part}</Standards.EvidenceList>),
    { props: { index: 0 } },
  ),
  EvidencePublic: of('evidence-public', inEvidence()),
  EvidencePublicInput: of(
    'evidence-public-input',
    beside(inEvidence(), <Standards.DetailsSummary />),
    {
      child: <input />,
      handles: { onChange: { fire: (node) => fireEvent.click(node) } },
    },
  ),
  RemoveEvidence: of('remove-evidence', inEvidence({ defaultValue: withEvidence }), {
    child: button,
    handles: { onClick: {} },
  }),
  AddEvidence: of(
    'add-evidence',
    (part) =>
      inQuestion()(
        <Standards.EvidenceList>
          <Standards.Evidence index={0} />
          {part}
        </Standards.EvidenceList>,
      ),
    { child: button, handles: { onClick: {} } },
  ),
  QuestionAnswer: of('question-answer', inQuestion({ defaultMode: 'review' })),
  ChangeAnswer: of('change-answer', inQuestion({ defaultMode: 'review' }), {
    handles: { onClick: {} },
  }),
  ClearAnswer: of('clear-answer', inQuestion({ defaultValue: answered }), {
    handles: { onClick: {} },
  }),
  StepNavigation: of('step-navigation', inStandard(inSteps)),
  StepPrevious: of(
    'step-previous',
    (part) => (
      <Standards.Root view="steps" defaultStep={second.id}>
        <Standards.Standard standard={second}>{part}</Standards.Standard>
      </Standards.Root>
    ),
    { child: button, handles: { onClick: {} } },
  ),
  StepNext: of('step-next', inStandard(inSteps), { child: button, handles: { onClick: {} } }),
  StepBack: of('step-back', inStandard(inSteps), { child: button, handles: { onClick: {} } }),
  BackToContents: of('back-to-contents', beside(inStandard(), <Standards.Contents />), {
    handles: { onClick: focus },
  }),
  CheckPlan: of('check-plan', beside(inRoot(), <Standards.Summary />), {
    child: button,
    handles: { onClick: {} },
  }),
  Source: of('source', inRoot()),
  Announcement: of('announcement', inRoot()),
};

for (const [name, options] of Object.entries(parts)) {
  describeConformance(Standards[name as keyof typeof Standards], {
    scope: 'standards-checklist',
    ...options,
  });
}

describe('the parts', () => {
  it('go by the names under which they are imported', () => {
    for (const [name, { displayName = `Standards.${name}` }] of Object.entries(Standards)) {
      // Preact names what a ref is handed through in its own way.
      expect(displayName.replace(/^ForwardRef\((.+)\)$/, 'Standards.$1')).toBe(`Standards.${name}`);
    }
  });

  it('say which root they miss', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Standards.Progress />)).toThrow(
      /<Standards.Progress> was rendered outside <Standards.Root>/,
    );
    expect(() => render(inRoot()(<Standards.StandardHeading />))).toThrow(
      /outside <Standards.Standard>/,
    );
    expect(() => render(inQuestion()(<Standards.FieldInput />))).toThrow(
      /outside <Standards.Field>/,
    );
    silent.mockRestore();
  });
});
