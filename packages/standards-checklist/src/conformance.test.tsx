import { ukhsaStandards } from '@engagement-kit/model';
import { render } from '@testing-library/react';
import type { ComponentType, ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import type { StandardsChecklistRootProps } from './index.js';
import * as index from './index.js';
import * as Checklist from './parts.js';

const [standard] = ukhsaStandards;
const question = standard?.questions[0];
if (!standard || !question) throw new Error('The guidance has no first question.');

const inRoot =
  (props: StandardsChecklistRootProps = {}) =>
  (part: ReactElement) => <Checklist.Root {...props}>{part}</Checklist.Root>;

const inStandard = (props: StandardsChecklistRootProps = {}) =>
  function wrap(part: ReactElement) {
    return (
      <Checklist.Root {...props}>
        <Checklist.Standard standard={standard}>{part}</Checklist.Standard>
      </Checklist.Root>
    );
  };

const inQuestion = (props: StandardsChecklistRootProps = {}) =>
  function wrap(part: ReactElement) {
    return inStandard(props)(<Checklist.Question question={question}>{part}</Checklist.Question>);
  };

const answered = { defaultValue: { [question.id]: { status: 'answered' } } } as const;

// biome-ignore lint/suspicious/noExplicitAny: parts differ in their props
type AnyPart = ComponentType<any>;

const parts: Readonly<
  Record<
    keyof typeof Checklist,
    [part: string, wrap: (part: ReactElement) => ReactElement, props?: Record<string, unknown>]
  >
> = {
  Root: ['root', (part) => part],
  Progress: ['progress', inRoot()],
  Summary: ['summary', inRoot({ defaultShowFindings: true })],
  PlanReview: [
    'plan-review',
    inRoot({ defaultShowFindings: true }),
    { children: 'Two people have not signed.' },
  ],
  Layout: ['layout', inRoot()],
  Standards: ['standards', inRoot()],
  Contents: ['contents', inRoot()],
  ContentsLink: ['contents-link', inRoot(), { standard }],
  ContentsStatus: ['contents-status', inRoot(), { standard }],
  Standard: ['standard', inRoot(), { standard }],
  StandardHeading: ['standard-heading', inStandard()],
  StandardWhy: ['standard-why', inStandard()],
  Questions: ['questions', inStandard()],
  QuestionsSummary: ['questions-summary', inStandard()],
  Question: ['question', inStandard(), { question }],
  QuestionLegend: ['question-legend', inQuestion()],
  QuestionFinding: ['question-finding', inQuestion({ defaultShowFindings: true })],
  QuestionStatus: ['question-status', inQuestion()],
  QuestionReason: ['question-reason', inQuestion()],
  QuestionNotes: ['question-notes', inQuestion()],
  QuestionDetails: ['question-details', inQuestion()],
  QuestionAnswer: ['question-answer', inQuestion()],
  ChangeAnswer: ['change-answer', inQuestion({ defaultMode: 'review' })],
  ClearAnswer: ['clear-answer', inQuestion(answered)],
  StepNavigation: ['step-navigation', inStandard({ view: 'steps', defaultStep: standard.id })],
  BackToContents: ['back-to-contents', inStandard()],
  CheckPlan: ['check-plan', inRoot()],
  Source: ['source', inRoot()],
  Announcement: ['announcement', inRoot()],
};

for (const [name, [part, wrap, props]] of Object.entries(parts)) {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: each part in turn
  describeConformance(Checklist[name as keyof typeof Checklist] as AnyPart, {
    scope: 'standards-checklist',
    part,
    wrap,
    ...(props && { props }),
  });
}

describe('the parts', () => {
  it('have the same nodes under long and short names', () => {
    for (const [name, part] of Object.entries(Checklist)) {
      // biome-ignore lint/performance/noDynamicNamespaceImportAccess: each part in turn
      expect(index[`StandardsChecklist${name}` as keyof typeof index], name).toBe(part);
    }
  });

  it('say which root they miss', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Checklist.Progress />)).toThrow(
      /<StandardsChecklistProgress> was rendered outside <StandardsChecklistRoot>/,
    );
    expect(() => render(inRoot()(<Checklist.StandardHeading />))).toThrow(
      /outside <StandardsChecklistStandard>/,
    );
    silent.mockRestore();
  });
});
