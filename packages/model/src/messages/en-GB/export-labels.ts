/** Headings of sections and columns in files for people, and labels of what is no field of a plan. */
export const exportLabels = {
  plan: 'The plan',
  updated: 'Last changed',
  questions: 'Questions',

  communities: 'Communities',
  decisions: 'Decisions',
  activities: 'Activities',
  state: 'State',
  promises: 'Promises and feedback',
  reason: 'Reason',

  risks: 'Risks',
  later: 'To answer later',
  kind: 'Kind',
  owner: 'Owner',
  due: 'Due',

  checkAgain: 'Check again',
  whyNotApplicable: 'Why it does not apply',
  notes: 'Notes',
  judgement: 'Judgement',
  communityView: 'What communities say',
  givenView: 'What a community says itself',
  takenOff: 'A community’s view, taken off',
  setAside: 'Set aside',
  what: 'What',
  about: 'About',
};
