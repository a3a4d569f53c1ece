import { consultation } from './consultation.fixtures.js';
import { asNote, changed, type Flaw, flawed, having } from './flaw.fixtures.js';
import { incident } from './incident.fixtures.js';
import { pilot } from './pilot.fixtures.js';

const time = flawed('feedback out of time', consultation, 'share');
const day = flawed('dates that cannot be', pilot, 'start');
const review = flawed('a review day that has passed', consultation, 'start');

/** Days that do not follow each other, or lie too far apart. */
export const dayFlaws: readonly Flaw[] = [
  time(
    'a day before the consultation begins',
    'feedback-out-of-time/feedback/report',
    changed('feedback', 'report', { dueOn: '2026-02-20' }),
  ),
  time(
    'a day before, where the activity has no end',
    'feedback-out-of-time/feedback/report',
    (plan) =>
      changed('activities', 'survey', { endsOn: undefined })(
        changed('feedback', 'report', { dueOn: '2026-03-01' })(plan),
      ),
  ),
  time(
    'nine months after the consultation ends',
    'feedback-out-of-time/feedback/report',
    changed('feedback', 'report', { dueOn: '2027-01-11' }),
  ),
  time(
    'four months after the panel ends',
    'feedback-out-of-time/feedback/evening',
    changed('feedback', 'evening', { dueOn: '2026-08-24' }),
  ),
  flawed('feedback out of time', pilot, 'close')(
    'delivered before the activity began',
    'feedback-out-of-time/feedback/house-meetings',
    changed('feedback', 'house-meetings', { deliveredOn: '2026-04-01' }),
  ),
  flawed('feedback “done” without a day', pilot, 'close')(
    'done, and no day',
    'feedback-done-without-day/feedback/house-meetings',
    changed('feedback', 'house-meetings', { deliveredOn: undefined }),
  ),
  flawed('feedback “done” without a day', incident, 'close')(
    'done, with only the day that it was due',
    'feedback-done-without-day/feedback/what-came',
    changed('feedback', 'what-came', { deliveredOn: undefined }),
  ),
  flawed('feedback that is not planned', pilot, 'share')(
    'how people hear back is “to follow”',
    'feedback-not-planned/promises/hours-promise',
    changed('feedback', 'house-meetings', { how: 'To follow' }),
  ),
  flawed('feedback that is not planned', pilot, 'share')(
    'no day',
    'feedback-not-planned/promises/design-promise',
    changed('feedback', 'walk-through', { dueOn: undefined }),
  ),
  flawed('feedback that is owed', consultation, 'close')(
    'the day has passed, and nothing was delivered',
    'feedback-overdue/feedback/report',
    changed('feedback', 'report', { deliveredOn: undefined, state: 'planned' }),
  ),
  flawed('feedback that is owed', consultation, 'close')(
    'withdrawn, and the reason is “n/a”',
    'feedback/report/reason',
    changed('feedback', 'report', { state: 'withdrawn', reason: 'n/a' }),
  ),
  day(
    'an end before its start',
    'dates-cannot-be/activities/hours',
    changed('activities', 'hours', { endsOn: '2026-04-12' }),
  ),
  day(
    'an end a year before its start',
    'dates-cannot-be/activities/design',
    changed('activities', 'design', { endsOn: '2025-04-30' }),
  ),
  day(
    'done, and not begun',
    'dates-cannot-be/activities/fund',
    changed('activities', 'fund', { state: 'done' }),
  ),
  flawed('dates that cannot be', consultation, 'close')(
    'delivered on a day that is still to come',
    'dates-cannot-be/feedback/report',
    changed('feedback', 'report', { deliveredOn: '2026-07-31' }),
  ),
  review('ten months ago', 'review-overdue/nextReviewOn', having({ nextReviewOn: '2025-04-01' })),
  review('five weeks ago', 'review-overdue/nextReviewOn', having({ nextReviewOn: '2026-01-10' })),
  asNote(
    review('last week', 'review-overdue/nextReviewOn', having({ nextReviewOn: '2026-02-08' })),
  ),
  flawed('a promise shown late', consultation, 'start')(
    'two days after planned work began',
    'promise-shown-late/activities/survey',
    changed('activities', 'survey', { startsOn: '2026-02-08' }),
  ),
  flawed('a promise shown late', incident, 'start')(
    'two weeks into an incident',
    'promise-shown-late/activities/messages',
    (plan) =>
      changed('activities', 'messages', { startsOn: '2026-02-16' })(
        changed('promises', 'keep-told', { madeOn: '2026-03-02' })(plan),
      ),
  ),
  flawed('a promise shown late', pilot, 'start')(
    'it is to be made on a day to come',
    'promises/fund-promise/shown',
    changed('promises', 'fund-promise', { madeOn: '2026-05-04' }),
  ),
  flawed('a promise shown late', pilot, 'start')(
    'where it is shown is “TBC”',
    'promises/fund-promise/shown',
    changed('promises', 'fund-promise', { shownWhere: 'TBC' }),
  ),
];
