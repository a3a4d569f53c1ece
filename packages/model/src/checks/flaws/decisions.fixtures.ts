import { consultation } from './consultation.fixtures.js';
import { asNote, changed, type Flaw, flawed, having, practising } from './flaw.fixtures.js';
import { incident } from './incident.fixtures.js';
import { pilot } from './pilot.fixtures.js';

const made = flawed('a made decision', consultation, 'share');
const closed = flawed('nothing open', consultation, 'share');
const who = flawed('who decides', pilot, 'share');
const late = flawed('joining at the end', pilot, 'share');
const told = flawed('what a promise has to say', pilot, 'share');

/** Facts of a decision, and of when people join, against what is promised. */
export const decisionFlaws: readonly Flaw[] = [
  made(
    'the decision that a consultation feeds into is made',
    'decision-already-made/activities/survey',
    changed('decisions', 'policy', { alreadyMade: true }),
  ),
  made(
    'the decision that people are involved in is made',
    'decision-already-made/activities/panel',
    changed('decisions', 'policy', { alreadyMade: true }),
  ),
  flawed('a made decision', pilot, 'start')(
    'the decision to co-produce is made',
    'decision-already-made/activities/design',
    changed('decisions', 'visit-design', { alreadyMade: true }),
  ),
  flawed('a made decision', pilot, 'start')(
    'the decision of the community is made',
    'decision-already-made/activities/fund',
    changed('decisions', 'peer-fund', { alreadyMade: true }),
  ),
  closed(
    'Involve, and all that is named is fixed',
    'nothing-open/activities/panel',
    changed('decisions', 'policy', { open: [] }),
  ),
  closed(
    'Involve, and what is open is “TBC”',
    'nothing-open/activities/panel',
    changed('decisions', 'policy', { open: ['TBC', '-'] }),
  ),
  closed(
    'Consult, and all that is named is fixed',
    'nothing-open/activities/survey',
    changed('decisions', 'policy', { open: undefined }),
  ),
  told(
    'Involve, and neither open nor fixed is said',
    'activities/hours/decision',
    changed('decisions', 'van-hours', { open: [], fixed: [] }),
  ),
  told(
    'no decision at all',
    'activities/design/decision',
    changed('activities', 'design', { decisionId: undefined }),
  ),
  told(
    'the decision is “to be decided”',
    'activities/hours/decision',
    changed('decisions', 'van-hours', { text: 'To be decided' }),
  ),
  told(
    'how people take part is “tbc”',
    'activities/hours/route',
    practising('hours', { inputRoute: 'tbc' }),
  ),
  flawed('what a promise has to say', incident, 'share')(
    'a consultation without a way to be heard',
    'consult-without-route/activities/asking',
    practising('asking', { inputRoute: 'To be confirmed' }),
  ),
  flawed('what a promise has to say', incident, 'share')(
    'a consultation of which somebody says that there is no clear way',
    'consult-without-route/activities/asking',
    practising('asking', { route: 'none' }),
  ),
  told('whom to ask is “n/a”', 'contact', having({ contact: 'n/a' })),
  told('whose promise it is, is “TBC”', 'organisation', having({ organisation: 'TBC' })),
  who(
    'Co-produce, and the organisation decides',
    'co-produce-organisation-decides/activities/design',
    changed('decisions', 'visit-design', { madeBy: 'organisation' }),
  ),
  who(
    'Community-Led, and the organisation decides',
    'community-led-organisation-decides/activities/fund',
    changed('decisions', 'peer-fund', { madeBy: 'organisation' }),
  ),
  who(
    'Community-Led, and both decide',
    'community-led-organisation-decides/activities/fund',
    changed('decisions', 'peer-fund', { madeBy: 'shared' }),
  ),
  who(
    'Co-produce, and nobody is said to decide',
    'activities/design/who-decides',
    changed('decisions', 'visit-design', { madeBy: undefined }),
  ),
  late(
    'Involve, joining only at evaluation',
    'joined-at-the-end/activities/hours',
    practising('hours', { stage: 'evaluating' }),
  ),
  late(
    'Community-Led, joining only at evaluation',
    'joined-at-the-end/activities/fund',
    practising('fund', { stage: 'evaluating' }),
  ),
  asNote(
    late(
      'Involve, joining while it is delivered',
      'joined-at-the-end/activities/hours',
      practising('hours', { stage: 'delivering' }),
    ),
  ),
  late(
    'Co-produce, joining when an option is chosen',
    'co-produce-joined-too-late/activities/design',
    practising('design', { stage: 'choosing' }),
  ),
  flawed('one-way practice', pilot, 'share')(
    'Involve, and communication goes out only',
    'two-way-promise-one-way-practice/activities/hours',
    practising('hours', { flow: 'out' }),
  ),
  flawed('fixed limits', pilot, 'share')(
    'Co-produce with a fixed point, and the reason is “TBC”',
    'fixed-limits-clash-with-promise/activities/design',
    changed('decisions', 'visit-design', { fixed: [{ text: 'The van', reason: 'TBC' }] }),
  ),
];
