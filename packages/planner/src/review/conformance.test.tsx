import type { Gap } from '@engagement-kit/model';
import type { ReactElement } from 'react';
import { describeConformance } from '#support/conformance.js';
import {
  PlanReview,
  PlanReviewAnnouncement,
  PlanReviewDismissed,
  PlanReviewDismissedFinding,
  PlanReviewFinding,
  PlanReviewFindingChoices,
  PlanReviewFindingFacts,
  PlanReviewFindingHeading,
  PlanReviewFindings,
  PlanReviewGap,
  PlanReviewGate,
  PlanReviewGates,
  PlanReviewPlaces,
  PlanReviewRoot,
  PlanReviewSetAside,
  PlanReviewSources,
} from './index.js';
import { dismissalOf, foundIn, measles } from './plan-review.fixtures.js';
import { scope } from './scope.js';

const findings = foundIn(measles);
const [finding] = findings;
if (!finding) throw new Error('Nothing was found.');
const gap: Gap = {
  id: 'contact',
  message: 'People cannot see whom to ask about the promise.',
  choices: [{ text: 'Give a contact' }],
  paths: [['contact']],
};
const gate = { name: 'share' as const, ready: false, gaps: [gap] };
const dismissed = { finding, dismissal: dismissalOf(finding, 'Agreed in May.') };
const values = {
  findings,
  gates: [gate],
  dismissed: [dismissed],
  onDismiss: () => undefined,
  hrefFor: () => '#place',
};

const inReview = (part: ReactElement) => <PlanReviewRoot {...values}>{part}</PlanReviewRoot>;
const inFinding = (part: ReactElement) =>
  inReview(<PlanReviewFinding finding={finding}>{part}</PlanReviewFinding>);

describeConformance(PlanReview, { scope, part: 'root', props: values });
describeConformance(PlanReviewRoot, { scope, part: 'root', props: values });
describeConformance(PlanReviewGates, { scope, part: 'gates', wrap: inReview });
describeConformance(PlanReviewGate, { scope, part: 'gate', props: { gate }, wrap: inReview });
describeConformance(PlanReviewGap, { scope, part: 'gap', props: { gap }, wrap: inReview });
describeConformance(PlanReviewFindings, { scope, part: 'findings', wrap: inReview });
describeConformance(PlanReviewFinding, {
  scope,
  part: 'finding',
  props: { finding },
  wrap: inReview,
});
describeConformance(PlanReviewFindingHeading, { scope, part: 'finding-heading', wrap: inFinding });
describeConformance(PlanReviewFindingFacts, { scope, part: 'finding-facts', wrap: inFinding });
describeConformance(PlanReviewFindingChoices, { scope, part: 'finding-choices', wrap: inFinding });
describeConformance(PlanReviewPlaces, { scope, part: 'places', wrap: inFinding });
describeConformance(PlanReviewSources, { scope, part: 'sources', wrap: inFinding });
describeConformance(PlanReviewSetAside, { scope, part: 'set-aside', wrap: inFinding });
describeConformance(PlanReviewDismissed, { scope, part: 'dismissed', wrap: inReview });
describeConformance(PlanReviewDismissedFinding, {
  scope,
  part: 'dismissed-finding',
  props: { dismissed },
  wrap: inReview,
});
describeConformance(PlanReviewAnnouncement, { scope, part: 'announcement', wrap: inReview });
