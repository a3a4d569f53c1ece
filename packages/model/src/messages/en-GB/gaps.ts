/** What a plan lacks for a moment, and what a person could do about it. */
export const gaps = {
  promises: {
    missing: 'There is no promise to share.',
    choice: 'Make a promise for an activity',
  },
  organisation: {
    missing: 'The promise does not say whose it is.',
    choice: 'Name the organisation that makes the promise',
  },
  contact: {
    missing: 'People cannot see whom to ask about the promise.',
    choice: 'Give a contact, such as a team’s address',
  },
  route: {
    missing: '{activity} does not say how people can take part.',
    choice: 'Say how people can take part or be heard',
  },
  decision: {
    missing: '{activity} does not say what is open and what is fixed.',
    choice: 'Name the decision, with what is open and what is fixed',
  },
  whoDecides: {
    missing: '{activity} promises {type}, but the plan does not say who makes the decision.',
    choice: 'Say who has the last word',
  },
  promiseActivities: {
    missing: 'A promise covers no activity.',
    choice: 'Say which activities the promise is for',
  },
  promiseType: {
    missing: '{promise} has no type of engagement.',
    choice: 'Choose the type of engagement that is promised',
  },
  activities: {
    missing: 'The plan has no activity.',
    choice: 'Add what you are going to do',
  },
  communities: {
    missing: 'The plan names no community.',
    choice: 'Say which communities are prioritised, and why',
  },
  lead: {
    missing: 'Nobody is named as leading the engagement.',
    choice: 'Say who leads, and what skills and trust they bring',
  },
  activityType: {
    missing: '{activity} has no type of engagement.',
    choice: 'Choose the type of engagement that is planned',
  },
  activityPromise: {
    missing: '{activity} has no promise that people can hold it to.',
    choice: 'Make a promise for it, and show it before the work begins',
  },
  shown: {
    missing: '{promise} has not been shown to communities.',
    choice: 'Show the promise, and record when and where',
  },
  risks: {
    missing: 'The plan lists no risk.',
    choice: 'List the risks, including those to trust, and what you do about them',
  },
  feedbackOutstanding: {
    missing: 'Feedback to {audience} is still to come.',
    choice: 'Deliver the feedback, or withdraw it and say why',
  },
  feedbackReason: {
    missing: 'Feedback to {audience} was withdrawn, and no reason is recorded.',
    choice: 'Say why it was withdrawn, and tell people',
  },
};
