import type { Standard } from '../guidance.js';

/** The ten community engagement standards and their 19 questions, in source order (L83-L149). */
export const ukhsaStandards: readonly Standard[] = [
  {
    id: 'define-purpose',
    number: 1,
    title: 'Define the purpose',
    whyItMatters: 'Helps manage expectations, build trust, and avoid tokenism.',
    questions: [
      {
        id: 'define-purpose.1',
        text: 'why is community engagement appropriate for this work?',
      },
      {
        id: 'define-purpose.2',
        text: 'has the purpose been clearly communicated to manage expectations?',
      },
    ],
  },
  {
    id: 'review-previous-work',
    number: 2,
    title: 'Review previous work',
    whyItMatters: 'Prevents duplication, consultation fatigue, and wasted resources.',
    questions: [
      {
        id: 'review-previous-work.1',
        text: 'are there insights on this topic, population or setting that can be used or built on?',
      },
    ],
  },
  {
    id: 'clarify-approach',
    number: 3,
    title: 'Clarify the approach',
    whyItMatters: 'Ensures clarity, appropriate expectations, and trust',
    questions: [
      {
        id: 'clarify-approach.1',
        text: 'is there the scope and resource to adopt the approach identified?',
      },
      {
        id: 'clarify-approach.2',
        text: 'can this work meet the public promise outlined in the engagement approach?',
      },
    ],
  },
  {
    id: 'identify-communities',
    number: 4,
    title: 'Identify the communities',
    whyItMatters:
      'Promotes inclusivity, enables an effective approach and safeguards against exclusion or harm.',
    questions: [
      {
        id: 'identify-communities.1',
        text: 'apply the CORE20PLUS framework to identify potential inequalities, and use this to identify communities that should be prioritised in engagement?',
      },
      {
        id: 'identify-communities.2',
        text: 'what approaches and considerations need to be made to enable them to engage in a safe, accessible and effective way?',
      },
    ],
  },
  {
    id: 'recruit-equitably',
    number: 5,
    title: 'Recruit in an equitable way',
    whyItMatters: 'Builds trust and ensures participants understand their role.',
    questions: [
      {
        id: 'recruit-equitably.1',
        text: 'how have partners been chosen to work with?',
      },
      {
        id: 'recruit-equitably.2',
        text: 'are there opportunities to expand reach or consider how to bring those who do not have a seat at the table into the engagement?',
      },
    ],
  },
  {
    id: 'plan-engagement',
    number: 6,
    title: 'Plan the engagement',
    whyItMatters: 'Sensitive topics require skilled, empathetic and trusted facilitators.',
    questions: [
      {
        id: 'plan-engagement.1',
        text: 'who from the organisation will lead the engagement? Are they best placed when considering skills, experience and trust?',
      },
      {
        id: 'plan-engagement.2',
        text: 'are others in the organisation aware of the engagement and bought in to listening and acting on feedback?',
      },
    ],
  },
  {
    id: 'budget-remuneration',
    number: 7,
    title: 'Budget for remuneration',
    whyItMatters: 'Shows we value contributions and supports meaningful involvement.',
    questions: [
      {
        id: 'budget-remuneration.1',
        text: 'has the organisation budgeted to remunerate individuals and organisations for their time?',
      },
      {
        id: 'budget-remuneration.2',
        text: 'what other ways can an individual or organisation’s expertise and time be valued? For example, access to training, expertise, or reference letters',
      },
    ],
  },
  {
    id: 'commit-to-feedback',
    number: 8,
    title: 'Commit to providing feedback',
    whyItMatters: 'Timely feedback reinforces trust and shows impact.',
    questions: [
      {
        id: 'commit-to-feedback.1',
        text: 'how will those involved in the engagement receive feedback and by when?',
      },
      {
        id: 'commit-to-feedback.2',
        text: 'are those involved in the engagement aware of any barriers or timeframes that may result in feedback taking longer or looking differently to normal?',
      },
    ],
  },
  {
    id: 'assess-risks',
    number: 9,
    title: 'Assess and mitigate risks',
    whyItMatters: 'Protects participants and relationships with communities.',
    questions: [
      {
        id: 'assess-risks.1',
        text: 'are there any risks to the engagement in terms of the project itself, and the potential implications for long term outcomes, including trust?',
      },
      {
        id: 'assess-risks.2',
        text: 'what safeguarding approaches and wider wellbeing measures need to be in place to support all those involved in the engagement?',
      },
    ],
  },
  {
    id: 'evaluate-and-share',
    number: 10,
    title: 'Evaluate and share learning',
    whyItMatters: 'Demonstrates impact, supports learning, and avoids duplication.',
    questions: [
      {
        id: 'evaluate-and-share.1',
        text: 'how will the engagement approach be evaluated?',
      },
      {
        id: 'evaluate-and-share.2',
        text: 'how will the learning be shared across the organisation or wider health system for others to learn from?',
      },
    ],
  },
];
