import type { Speaker } from '@engagement-kit/model';
import type { PromiseRun } from '../content/content.js';
import { element, type PageElement, type PageNode } from '../static/page-node.js';
import { entries, facts, note, notice, runNodes } from '../static/page-parts.js';
import type { CommunityViewMessages } from './messages.js';
import {
  agreements,
  type ViewContent,
  type ViewPromise,
  type ViewQuestion,
  viewLimits,
} from './view-content.js';

type Say = Speaker<CommunityViewMessages>['say'];

/** The name of the file that a group sends back. */
export const viewFileName = 'community-view.json';

/** The body of the page: what was promised and done, then the questions. */
export function viewPage(
  content: ViewContent,
  { say }: Speaker<CommunityViewMessages>,
): PageElement {
  const { organisation, intro, promises, questions } = content;
  return element(
    'main',
    {},
    ...(organisation ? [element('p', { class: 'organisation' }, organisation)] : []),
    element('h1', {}, content.title),
    ...intro.map((runs) => element('p', {}, ...runNodes(runs))),
    element('h2', {}, content.promisesHeading),
    ...(promises.length ? promises.map(promised) : [element('p', {}, content.noPromises)]),
    element('h2', { id: 'questions' }, content.questionsHeading),
    element(
      'form',
      { 'aria-labelledby': 'questions', autocomplete: 'off', novalidate: '' },
      element(
        'div',
        { class: 'field' },
        element('label', { for: 'who' }, say('who')),
        element('p', { class: 'note', id: 'who-hint' }, say('whoHint')),
        element('input', {
          id: 'who',
          name: 'who',
          maxlength: `${viewLimits.who}`,
          'aria-describedby': 'who-hint',
        }),
      ),
      ...questions.map((each) => question(each, say)),
      element(
        'div',
        { class: 'save' },
        element('button', { type: 'submit' }, say('save')),
        element('p', {
          id: 'status',
          role: 'status',
          'data-saved': say('saved', { file: viewFileName }),
          'data-no-who': say('noWho'),
          'data-no-answer': say('noAnswer'),
        }),
        element('noscript', {}, element('p', {}, say('byHand'))),
      ),
    ),
    element('footer', {}, element('p', {}, content.sourceLabel), ...entries(content.source)),
  );
}

/** Published words between marks of quotation. */
const quoted = ({ text, lang }: PromiseRun, cite?: string): PageElement =>
  element('blockquote', { cite, lang }, element('p', { dir: 'auto' }, text));

function promised({ heading, content, blocks }: ViewPromise): PageElement {
  return element(
    'article',
    { class: 'promised' },
    element('h3', {}, heading),
    ...(content.promise ? [quoted(content.promise.quote, content.promise.cite)] : []),
    ...facts([content.type]),
    notice(content.standing),
    ...content.notices.map(notice),
    ...blocks.map((block) =>
      element('section', { class: block.id }, element('h4', {}, block.heading), ...entries(block)),
    ),
  );
}

/** A question: the standard, what the organisation says and shows, and room for the answer. */
function question(
  { id, number, heading, why, judged, evidenceLabel, evidence }: ViewQuestion,
  say: Say,
): PageElement {
  const choice = (value: (typeof agreements)[number]): PageNode =>
    element(
      'label',
      { class: 'choice' },
      element('input', {
        type: 'radio',
        name: `agrees.${id}`,
        value: value === 'unsaid' ? '' : value,
        checked: value === 'unsaid' ? '' : undefined,
      }),
      ' ',
      say(value),
    );
  return element(
    'section',
    { class: 'question', 'aria-labelledby': `standard-${number}` },
    element('h3', { id: `standard-${number}`, lang: heading.lang }, heading.text),
    ...(why ? [quoted(why)] : []),
    element('p', { class: 'judged', id: `judged-${number}` }, judged),
    note(evidenceLabel),
    ...(evidence.length
      ? [element('ul', {}, ...evidence.map((run) => element('li', {}, ...runNodes([run]))))]
      : []),
    element(
      'fieldset',
      { 'aria-describedby': `judged-${number}` },
      element('legend', {}, say('agree')),
      ...agreements.map(choice),
    ),
    element(
      'div',
      { class: 'field' },
      element('label', { for: `view-${number}` }, say('words')),
      element('textarea', {
        id: `view-${number}`,
        name: `view.${id}`,
        rows: '3',
        maxlength: `${viewLimits.words}`,
        'aria-describedby': `standard-${number}`,
      }),
    ),
  );
}
