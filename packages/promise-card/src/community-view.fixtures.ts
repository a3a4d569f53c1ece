import { ukhsaSource, ukhsaStandards, type ViewRequest } from '@engagement-kit/model';
import { feedbackOf, fullPromise, hostilePromise } from './promises.fixtures.js';

const judgements = ['in-place', 'partly', 'not-in-place'] as const;

/** What a group is asked about a plan with one promise and three judgements, one with evidence. */
export const viewRequest: ViewRequest = {
  format: 'view-request',
  formatVersion: 1,
  planId: 'plan-1',
  organisation: 'Northshire Council',
  contact: 'Flood warnings team, flood.warnings@northshire.example',
  promises: [
    {
      ...fullPromise,
      feedback: [
        {
          ...feedbackOf.kept,
          heard: 'Sirens frighten the children, and nobody hears them at the mill.',
          decided: 'The mill gets a light and a text. The sirens stay quiet at night.',
          why: 'A text reaches 9 in 10 people within a minute.',
        },
        feedbackOf.late,
      ],
    },
  ],
  standards: judgements.map((judged, index) => {
    const { id, number, title, whyItMatters } = ukhsaStandards[
      index
    ] as (typeof ukhsaStandards)[number];
    return {
      id,
      number,
      title,
      ...(whyItMatters !== undefined && { whyItMatters }),
      judged,
      evidence:
        index === 0
          ? [
              { label: 'Minutes of the spring meeting', url: 'https://northshire.example/minutes' },
              { label: 'A survey of 400 households' },
            ]
          : [],
    };
  }),
  source: ukhsaSource,
};

/** A plan that has promised nothing, from nobody, with nobody to ask. */
export const bareRequest: ViewRequest = {
  format: 'view-request',
  formatVersion: 1,
  planId: 'plan-2',
  promises: [],
  standards: viewRequest.standards.slice(2),
  source: ukhsaSource,
};

const longWord = 'Gemeinschaftsbeteiligungsvereinbarungsentwurfsbesprechungsprotokoll';

/** Words that fit no line, and words that would be markup. */
export const hardRequest: ViewRequest = {
  ...viewRequest,
  planId: 'plan-3',
  organisation: longWord,
  contact: `${longWord} https://northshire.example/${longWord}`,
  promises: [hostilePromise],
  standards: viewRequest.standards.map((standard) => ({
    ...standard,
    title: `${longWord} </script><img src=x onerror=hit()>`,
    evidence: [{ label: longWord.repeat(2), url: 'javascript:hit()' }],
  })),
};
