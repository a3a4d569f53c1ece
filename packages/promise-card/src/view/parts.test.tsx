import type { ReactElement } from 'react';
import { describeConformance } from '#support/conformance.js';
import { viewRequest } from '../community-view.fixtures.js';
import * as View from './parts.js';

const scope = 'community-view';
const [{ id: standard }] = viewRequest.standards as [(typeof viewRequest.standards)[number]];
const wrap = (part: ReactElement) => <View.Root request={viewRequest}>{part}</View.Root>;
const inQuestion = (part: ReactElement) =>
  wrap(<View.Question standard={standard}>{part}</View.Question>);

describeConformance(View.Root, { scope, part: 'root', props: { request: viewRequest } });
describeConformance(View.Organisation, { scope, part: 'organisation', wrap });
describeConformance(View.Title, { scope, part: 'title', wrap, child: <h1>Title</h1> });
describeConformance(View.Intro, { scope, part: 'intro', wrap });
describeConformance(View.Promises, { scope, part: 'promises', wrap });
describeConformance(View.Promised, { scope, part: 'promised', wrap, props: { index: 0 } });
describeConformance(View.Asked, { scope, part: 'asked', wrap });
describeConformance(View.Who, { scope, part: 'who', wrap });
describeConformance(View.Question, { scope, part: 'question', wrap, props: { standard } });
describeConformance(View.Judged, { scope, part: 'judged', wrap: inQuestion });
describeConformance(View.Agreement, {
  scope,
  part: 'agreement',
  wrap: inQuestion,
  child: <fieldset />,
});
describeConformance(View.Words, { scope, part: 'words', wrap: inQuestion });
describeConformance(View.HandOver, { scope, part: 'hand-over', wrap });
for (const to of ['file', 'host']) {
  describeConformance(View.Give, {
    scope,
    part: 'give',
    props: { to },
    wrap: (part) =>
      wrap(
        <>
          {part}
          <View.Status />
        </>,
      ),
    child: <a href="#give">Give</a>,
    handles: {
      onClick: { outcome: (page) => page.querySelector('[data-part="status"]')?.textContent },
    },
  });
}
describeConformance(View.Status, { scope, part: 'status', wrap });
describeConformance(View.Source, { scope, part: 'source', wrap });
