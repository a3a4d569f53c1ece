import { expect, it } from 'vitest';
import {
  changedPromise,
  emptyPromise,
  feedbackOf,
  fullPromise,
  hostilePromise,
  longPromise,
} from '../promises.fixtures.js';
import { renderPromiseHtml } from './render-promise-html.js';
import { renderPromiseText } from './render-promise-text.js';

it('writes everything that the card says', () => {
  expect(renderPromiseText(fullPromise)).toBe(`Northshire Council
Promise made on 22 June 2026

Our promise to you
Flood warnings that reach everyone

“we will work with you to align alternatives with your aspirations and share feedback on how public input shapes the decision”

Type of engagement: Involve
We make this promise to you. Its words come from the source named below.

In our own words
We will plan the new flood warnings together with you. Before each choice we show you what we heard, and afterwards we tell you what it changed.
We wrote this part ourselves. It is not part of the source.

What you can change
- How warnings reach you: text, phone, radio or a knock on the door
- Which languages and formats the warnings come in
- Who in each street is told first

What is fixed, and why
- Warnings start on 1 October.
  Reason: The flood season starts then.
- The budget is £40,000.
  Reason: The council set it in its yearly plan.

How to take part
Come to a workshop at Riverside Hall on 14 or 21 May, 6pm to 8pm. We pay for travel and childcare.
Or answer online at https://northshire.example/flood-warnings.

How you will hear back
For: Everyone who took part
Feedback date: 10 July 2026
How: A letter or an e-mail, and a meeting at Riverside Hall
Possible delay: Up to two weeks more if there is a flood

Ask us
Flood warnings team, 0300 000 0000, flood.warnings@northshire.example

What this type of engagement means
Aim: to work with the public to ensure consistent understanding and considerations or concerns and aspirations
Communication: two-way

Source
UK Health Security Agency, Community engagement approach for health protection (https://www.gov.uk/guidance/community-engagement-approach-for-health-protection), published 4 June 2026.
Contains public sector information licensed under the Open Government Licence v3.0 (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).
Changes: “pubic” corrected to “public”; “renumeration” corrected to “remuneration”; “renumerate” corrected to “remunerate”; infographics and acknowledgements left out.
This is an independent tool. UKHSA has not approved or endorsed it.
`);
});

it('says what is missing', () => {
  const text = renderPromiseText(emptyPromise);
  expect(text).toContain('Organisation: not set yet\nDraft\nWe have not made');
  // A copy shows each fact that is missing, and so does not list them.
  expect(text).not.toContain('Still to say');
  expect(text).toContain('Activity: not set yet\n');
  expect(text).toContain('Type of engagement: not chosen yet\n');
  expect(text).toContain('Feedback date: not set yet\n');
  expect(text).toContain('First choose the type of engagement');
});

it('lists several activities and several kinds of feedback', () => {
  const text = renderPromiseText(longPromise);
  expect(text).toContain('Activities:\n- Activity 1');
  expect(text).toContain('- For: Group 1\n  Feedback date: ');
});

it('holds no control characters', () => {
  expect(renderPromiseText(hostilePromise)).not.toMatch(/(?!\n)\p{Cc}/u);
});

it('says what became of feedback and of the promise', () => {
  const text = renderPromiseText(changedPromise);
  expect(text).toContain(`How you will hear back
- Kept: people heard back on 4 June 2026
  For: Everyone who took part
`);
  expect(text).toContain(
    'Late\nYou were to hear back by 10 July 2026, and you have not.\nFor: Everyone who took part\nWe have not said why.\n',
  );
  expect(text).toContain(`How this promise has changed
- Changed on: 29 June 2026
  Reason: Residents asked to work with us, and not only to be asked.
  Type until then: Consult
  Promise until then: “we will hear your concerns, acknowledge your aspirations and offer feedback on how your input shapes our research”
`);
});

it('says what people said and what was done, once feedback was delivered', () => {
  const kept = {
    ...feedbackOf.kept,
    heard: 'Knock.',
    decided: 'We knock first.',
    why: 'It works.',
  };
  const promise = { ...fullPromise, feedback: [kept] };
  expect(renderPromiseText(promise)).toContain(
    'What came of it so far\nYou said: Knock.\nWe did: We knock first.\nWhy: It works.\n',
  );
  const page = new DOMParser().parseFromString(renderPromiseHtml(promise), 'text/html');
  expect(page.body.textContent).toContain('You said: Knock.We did: We knock first.Why: It works.');
});
