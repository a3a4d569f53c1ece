import { defineMessages } from '../message-set.js';

const english = {
  'define-purpose.1': {
    help: 'Say what you need to learn, decide or do with people, and why it cannot be done well without them.',
    example:
      'Uptake is low on two sites and we do not know why. Families there can tell us what would make a clinic usable.',
  },
  'define-purpose.2': {
    help: 'Say who has been told, in which words, and what you said people cannot change.',
    example:
      'A note was read out on both sites on Monday: we want to agree days and places. Which vaccine is used is fixed.',
  },
  'review-previous-work.1': {
    help: 'Look for earlier surveys, complaints, evaluations and talks before you ask again. Ask partners what they know.',
    example:
      'Last winter’s review says that night workers missed every clinic. We start there, and ask only what has changed.',
  },
  'clarify-approach.1': {
    help: 'Hold the type of engagement against the time, people and money you have, and against what is still open.',
    example:
      'We have two workers and nine days. That is enough to consult on clinic times, and too little to co-produce them.',
  },
  'clarify-approach.2': {
    help: 'Read the public promise aloud. Say which role keeps each part of it, and what could stop them.',
    example:
      'We promise feedback on how input shapes the clinics. The immunisation lead writes it within a week of the last session.',
  },
  'identify-communities.1': {
    help: 'Look at the most deprived fifth of people, and at the groups that your area counts as “plus”. Say why each comes first.',
    example:
      'Cases are highest in two deprived wards. Traveller families and people in hostels are our “plus” groups this time.',
  },
  'identify-communities.2': {
    help: 'For each community, note language, format, place, time and cost, and what could put people at risk.',
    example:
      'Sessions are on site after school, with an interpreter whom the group chose. Nobody is asked about immigration.',
  },
  'recruit-equitably.1': {
    help: 'Say who was asked, how, and by whom they were chosen. Say whether others had a fair chance to come forward.',
    example:
      'We asked three local groups with trusted workers, and put an open call into the food bank’s newsletter.',
  },
  'recruit-equitably.2': {
    help: 'Name who is not in the room yet, and one step to reach them. Ask those who are there whom you are missing.',
    example: 'Nobody under 25 has come. A youth worker takes two questions to Thursday’s football.',
  },
  'plan-engagement.1': {
    help: 'Say which role leads, what they bring, and why people would talk to them. Say who else could do it better.',
    example:
      'A health visitor leads, together with a community worker. Families know both of them.',
  },
  'plan-engagement.2': {
    help: 'Say who has to act on what people say, and where they agreed to do so.',
    example:
      'The incident director agreed on Tuesday’s call to move clinics if families ask. It is in the notes of the call.',
  },
  'budget-remuneration.1': {
    help: 'Say what people and organisations are offered for their time, from which budget, and by when it reaches them.',
    example:
      'Vouchers and fares for each session, and a fee for the community group. Both come from the outbreak budget.',
  },
  'budget-remuneration.2': {
    help: 'Ask people what would be of use to them. It may be training, a reference, a room, or thanks in public.',
    example:
      'Two parents asked for a reference for a course. The group asked to use our meeting room.',
  },
  'commit-to-feedback.1': {
    help: 'Give each group a way and a day. Say that they will hear what was said, what was decided, and why.',
    example:
      'The site worker reads our answer out by Friday week. The same words go to the group’s chat.',
  },
  'commit-to-feedback.2': {
    help: 'Say what could hold feedback up or change its form, and tell people before it does.',
    example:
      'The laboratory needs two weeks. We say so at each session, and send a short update even when there is no news.',
  },
  'assess-risks.1': {
    help: 'Think of the work and of trust. What could go wrong now, and what would people still remember in a year?',
    example:
      'Clinics may be cancelled at short notice. We tell the site the same day and offer another date.',
  },
  'assess-risks.2': {
    help: 'Say whom people can turn to if a session upsets them or somebody may be at risk. Include staff and volunteers.',
    example:
      'A worker trained in safeguarding is at each session. Those who lead it talk it through afterwards.',
  },
  'evaluate-and-share.1': {
    help: 'Decide now what would show that engagement made a difference, and ask those who took part.',
    example:
      'We compare uptake before and after, and ask ten families whether they had a say and what it changed.',
  },
  'evaluate-and-share.2': {
    help: 'Say who else could use this and in which form, so that the next team need not begin again.',
    example:
      'One page goes to the regional network within a month, with what we would do differently.',
  },
} as const;

/** A question that the kit has help with. */
export type HelpedQuestionId = keyof typeof english;

/** Help with one question. */
export interface HelpWords {
  /** What to think of, in a sentence or two. */
  readonly help: string;
  /** An answer as it might read in an incident. Made up. */
  readonly example: string;
}

/** The kit’s own help with each question of the published standards, by the question’s id. */
export type HelpMessages = Readonly<Record<HelpedQuestionId, HelpWords>>;

/** The kit’s own help in English. */
export const helpMessages = /* @__PURE__ */ defineMessages<HelpMessages>('help', 'en-GB', english);
