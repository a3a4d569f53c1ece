import type { Gap } from '@engagement-kit/model';
import { fireEvent } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describeConformance } from '#support/conformance.js';
import { ChoicesContext } from './findings/choices-context.js';
import { PlanReview, Review } from './index.js';
import { dismissalOf, foundIn, measles } from './plan-review.fixtures.js';
import { SetAsideContext } from './set-aside/set-aside-context.js';

const scope = 'plan-review';
const findings = foundIn(measles);
const [finding] = findings;
const [choice] = finding?.choices ?? [];
const [quote] = finding?.quotes ?? [];
if (!finding || !choice || !quote) throw new Error('Too little was found.');
const gap: Gap = {
  id: 'contact',
  message: 'People cannot see whom to ask about the promise.',
  choices: [{ text: 'Give a contact' }],
  paths: [['contact']],
};
const gate = { name: 'share' as const, ready: false, gaps: [gap] };
const dismissed = { finding, dismissal: dismissalOf(finding, 'Agreed in May.') };

/** What people did, as a host hears of it. */
const done: string[] = [];
const outcome = () => done.join();
const values = {
  findings,
  gates: [gate],
  dismissed: [dismissed],
  onDismiss: () => undefined,
  onRestore: () => void done.push('restore'),
  hrefFor: () => '#place',
};

const inReview = (part: ReactElement) => <Review.Root {...values}>{part}</Review.Root>;
const inFinding = (part: ReactElement) =>
  inReview(<Review.Finding finding={finding}>{part}</Review.Finding>);
const inChoices = (part: ReactElement) =>
  inReview(
    <ChoicesContext.Provider
      value={{ canChoose: () => true, choose: ({ text }) => done.push(text) }}
    >
      {part}
    </ChoicesContext.Provider>,
  );
const inSetAside = (open: boolean) => (part: ReactElement) =>
  inReview(
    <SetAsideContext.Provider
      value={{
        open,
        reason: 'Agreed',
        missing: 'There is no reason yet.',
        heading: 'heading',
        fieldId: 'field',
        missingId: 'missing',
        button: { current: null },
        field: { current: null },
        toggle: () => done.push('toggle'),
        write: (reason) => done.push(reason),
        submit: () => done.push('submit'),
        registerId: () => {},
      }}
    >
      {part}
    </SetAsideContext.Provider>,
  );

describeConformance(PlanReview, { scope, part: 'root', props: values });
describeConformance(Review.Root, { scope, part: 'root', props: values });
describeConformance(Review.Gates, { scope, part: 'gates', wrap: inReview });
describeConformance(Review.Gate, { scope, part: 'gate', props: { gate }, wrap: inReview });
describeConformance(Review.Gap, { scope, part: 'gap', props: { gap }, wrap: inReview });
describeConformance(Review.QuestionGaps, {
  scope,
  part: 'question-gaps',
  props: { gaps: [gap] },
  wrap: inReview,
});
describeConformance(Review.GapLink, {
  scope,
  part: 'gap-link',
  props: { finding },
  wrap: (part) =>
    inReview(
      <>
        {part}
        <Review.Finding finding={finding} />
      </>,
    ),
  child: <a href="#finding">The finding</a>,
  handles: { onClick: { outcome: () => document.activeElement?.outerHTML } },
});
describeConformance(Review.Findings, { scope, part: 'findings', wrap: inReview });
describeConformance(Review.Finding, {
  scope,
  part: 'finding',
  props: { finding },
  wrap: inReview,
});
describeConformance(Review.FindingHeading, { scope, part: 'finding-heading', wrap: inFinding });
describeConformance(Review.FindingFacts, { scope, part: 'finding-facts', wrap: inFinding });
describeConformance(Review.FindingChoices, { scope, part: 'finding-choices', wrap: inFinding });
describeConformance(Review.ChoiceButton, {
  scope,
  part: 'choice-button',
  props: { choice },
  wrap: inChoices,
  child: <button type="button" />,
  handles: { onClick: { outcome } },
});
describeConformance(Review.Places, { scope, part: 'places', wrap: inFinding });
describeConformance(Review.PlaceLink, {
  scope,
  part: 'place-link',
  props: { path: ['contact'] },
  wrap: inReview,
  child: <a href="#contact">Contact</a>,
});
describeConformance(Review.Sources, { scope, part: 'sources', wrap: inFinding });
describeConformance(Review.SourceLink, {
  scope,
  part: 'source-link',
  props: { quote },
  wrap: inReview,
  child: <a href="#source">Source</a>,
});
describeConformance(Review.SetAside, { scope, part: 'set-aside', wrap: inFinding });
describeConformance(Review.SetAsideButton, {
  scope,
  part: 'set-aside-button',
  wrap: inSetAside(false),
  child: <button type="button" />,
  handles: { onClick: { outcome } },
});
describeConformance(Review.ReasonLabel, {
  scope,
  part: 'reason-label',
  wrap: inSetAside(true),
});
describeConformance(Review.ReasonMissing, {
  scope,
  part: 'reason-missing',
  wrap: inSetAside(true),
});
describeConformance(Review.ReasonInput, {
  scope,
  part: 'reason-input',
  wrap: inSetAside(true),
  child: <textarea />,
  handles: {
    onChange: {
      fire: (node) => fireEvent.input(node, { target: { value: 'Agreed in May' } }),
      outcome,
    },
  },
});
for (const [Part, part] of [
  [Review.SetAsideSubmit, 'set-aside-submit'],
  [Review.SetAsideCancel, 'set-aside-cancel'],
] as const) {
  describeConformance(Part, {
    scope,
    part,
    wrap: inSetAside(true),
    child: <button type="button" />,
    handles: { onClick: { outcome } },
  });
}
describeConformance(Review.Dismissed, { scope, part: 'dismissed', wrap: inReview });
describeConformance(Review.DismissedFinding, {
  scope,
  part: 'dismissed-finding',
  props: { dismissed },
  wrap: inReview,
});
describeConformance(Review.TakeUp, {
  scope,
  part: 'take-up',
  wrap: (part) =>
    inReview(<Review.DismissedFinding dismissed={dismissed}>{part}</Review.DismissedFinding>),
  child: <button type="button" />,
  handles: { onClick: { outcome } },
});
describeConformance(Review.Announcement, { scope, part: 'announcement', wrap: inReview });
