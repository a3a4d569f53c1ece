import type { ReactElement } from 'react';
import { describeConformance } from '#support/conformance.js';
import { ActionsContext } from './actions/actions-context.js';
import { promiseContent } from './content/promise-content.js';
import * as Card from './parts.js';
import { emptyPromise, fullPromise } from './promises.fixtures.js';

const scope = 'promise-card';
const content = promiseContent(fullPromise);
const draft = promiseContent(emptyPromise);
const [contact] = content.blocks.filter(({ id }) => id === 'contact');
const [meaning] = content.blocks.filter(({ folds }) => folds);

const performed: string[] = [];
const inActions = (part: ReactElement) => (
  <ActionsContext.Provider
    value={{
      say: (name) => name,
      hydrated: true,
      status: 'Promise copied.',
      blockedText: 'Our promise to you',
      perform: (action) => performed.push(action),
    }}
  >
    {part}
  </ActionsContext.Provider>
);

describeConformance(Card.Root, { scope, part: 'root', props: { content } });
describeConformance(Card.Title, {
  scope,
  part: 'title',
  props: { content },
  child: <h1>Title</h1>,
});
describeConformance(Card.Organisation, { scope, part: 'organisation', props: { content } });
describeConformance(Card.Standing, { scope, part: 'standing', props: { content: draft } });
describeConformance(Card.Activities, { scope, part: 'activities', props: { content } });
describeConformance(Card.Type, { scope, part: 'type', props: { content } });
describeConformance(Card.Statement, { scope, part: 'statement', props: { content } });
describeConformance(Card.Promise, { scope, part: 'promise', props: { content } });
describeConformance(Card.Note, { scope, part: 'note' });
describeConformance(Card.Empty, { scope, part: 'empty', props: { content: draft } });
describeConformance(Card.Explanation, { scope, part: 'explanation', props: { content } });
describeConformance(Card.Notice, { scope, part: 'notice', props: { notice: draft.standing } });
describeConformance(Card.Sections, { scope, part: 'sections', props: { content } });
describeConformance(Card.Section, { scope, part: 'section', props: { block: contact } });
describeConformance(Card.Section, {
  scope,
  part: 'section',
  props: { block: meaning },
  child: <details />,
});
describeConformance(Card.Heading, { scope, part: 'heading', child: <h5>Heading</h5> });
describeConformance(Card.Facts, { scope, part: 'facts', props: { block: contact } });
describeConformance(Card.Fact, { scope, part: 'fact', props: { fact: content.type } });
describeConformance(Card.Source, { scope, part: 'source', props: { content } });
describeConformance(Card.Actions, { scope, part: 'actions', props: { promise: fullPromise } });
for (const action of ['copy', 'print', 'poster', 'download']) {
  describeConformance(Card.Action, {
    scope,
    part: 'action',
    props: { action },
    wrap: inActions,
    child: <a href="#promise">Take it along</a>,
    handles: { onClick: { outcome: () => performed.join() } },
  });
}
describeConformance(Card.Status, { scope, part: 'status', wrap: inActions });
describeConformance(Card.CopyText, {
  scope,
  part: 'copy-text',
  wrap: inActions,
  child: <textarea />,
  handles: {
    onFocus: {
      outcome: (page) => {
        const text = page.querySelector('textarea');
        return [text?.selectionStart, text?.selectionEnd];
      },
    },
  },
});
