import type { PublicPromise, RequestedStandard, Speaker, ViewRequest } from '@engagement-kit/model';
import { type PromiseContentOptions, promiseContent } from '../content/promise-content.js';
import { cleanText, textRuns } from '../content/runs.js';
import { element, type PageElement, type PageNode } from '../static/page-node.js';
import { entries, facts, note, notice } from '../static/page-parts.js';
import type { CommunityViewMessages } from './messages.js';

type Words = Speaker<CommunityViewMessages>;

/** The body of the page: what was promised and done, then the questions. */
export function viewPage(
  request: ViewRequest,
  words: Words,
  options: PromiseContentOptions,
): PageElement {
  const { say } = words;
  const organisation = cleanText(request.organisation);
  const contact = cleanText(request.contact);
  const paragraph = (...children: readonly PageNode[]) => element('p', {}, ...children);
  return element(
    'main',
    {},
    ...(organisation ? [element('p', { class: 'organisation' }, organisation)] : []),
    element('h1', {}, say('title')),
    paragraph(organisation ? say('intro', { organisation }) : say('introWithoutName')),
    paragraph(say('privacy')),
    ...(contact ? [paragraph(...linked(say('ask', { contact })))] : []),
    element('h2', {}, say('promises')),
    ...(request.promises.length
      ? request.promises.map((promise) => promised(promise, options))
      : [paragraph(say('noPromises'))]),
    element('h2', { id: 'questions' }, say('questions')),
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
          maxlength: '200',
          'aria-describedby': 'who-hint',
        }),
      ),
      ...request.standards.map((standard) => question(standard, words, request.source.language)),
      element(
        'div',
        { class: 'save' },
        element('button', { type: 'submit' }, say('save')),
        element('p', {
          id: 'status',
          role: 'status',
          'data-saved': say('saved', { file: 'community-view.json' }),
          'data-no-who': say('noWho'),
          'data-no-answer': say('noAnswer'),
        }),
        element('noscript', {}, paragraph(say('byHand'))),
      ),
    ),
    element(
      'footer',
      {},
      paragraph(say('source')),
      ...entries(promiseContent({ ...noPromise, source: request.source }, options).source),
    ),
  );
}

const noPromise: Omit<PublicPromise, 'source'> = {
  format: 'public-promise',
  formatVersion: 1,
  activities: [],
  open: [],
  fixed: [],
  feedback: [],
};

/** A promise in short: what it is about, the promise, how it stands, what people heard and when they hear more. */
function promised(promise: PublicPromise, options: PromiseContentOptions): PageElement {
  const content = promiseContent(promise, options);
  const blocks = content.blocks.filter(({ id }) =>
    ['outcome', 'feedback', 'changes', 'address'].includes(id),
  );
  return element(
    'article',
    { class: 'promised' },
    element('h3', {}, content.activities.entries.flat().map(textOf).join(', ')),
    ...(content.promise
      ? [
          element(
            'blockquote',
            { cite: content.promise.cite, lang: content.promise.quote.lang },
            element('p', { dir: 'auto' }, content.promise.quote.text),
          ),
        ]
      : []),
    ...facts([content.type]),
    notice(content.standing),
    ...content.notices.map(notice),
    ...blocks.map((block) =>
      element('section', { class: block.id }, element('h4', {}, block.heading), ...entries(block)),
    ),
  );
}

const textOf = ({ runs }: { readonly runs: readonly { readonly text: string }[] }): string =>
  runs.map(({ text }) => text).join('');

/** A question: the standard, what the organisation says and shows, and room for the answer. */
function question(
  { id, number, title, whyItMatters, judged, evidence }: RequestedStandard,
  { say }: Words,
  language: string,
): PageElement {
  const name = `agrees.${id}`;
  const choice = (value: string, label: string, isChosen = false) =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type: 'radio', name, value, checked: isChosen ? '' : undefined }),
      ' ',
      label,
    );
  return element(
    'section',
    { class: 'question', 'aria-labelledby': `standard-${number}` },
    element('h3', { id: `standard-${number}`, lang: language }, say('standard', { number, title })),
    ...(whyItMatters
      ? [element('blockquote', { lang: language }, element('p', { dir: 'auto' }, whyItMatters))]
      : []),
    element(
      'p',
      { class: 'judged', id: `judged-${number}` },
      say('judged', { judgement: say(`judgements.${judged}`) }),
    ),
    ...(evidence.length
      ? [
          note(say('evidence')),
          element(
            'ul',
            {},
            ...evidence.map(({ label, url }) =>
              element('li', {}, url ? element('a', { href: url }, cleanText(label)) : label),
            ),
          ),
        ]
      : [note(say('noEvidence'))]),
    element(
      'fieldset',
      { 'aria-describedby': `judged-${number}` },
      element('legend', {}, say('agree')),
      choice('yes', say('yes')),
      choice('no', say('no')),
      choice('', say('unsaid'), true),
    ),
    element(
      'div',
      { class: 'field' },
      element('label', { for: `view-${number}` }, say('words')),
      element('textarea', {
        id: `view-${number}`,
        name: `view.${id}`,
        rows: '3',
        maxlength: '5000',
        'aria-describedby': `standard-${number}`,
      }),
    ),
  );
}

const linked = (text: string): readonly PageNode[] =>
  textRuns(text).map((run) => (run.href ? element('a', { href: run.href }, run.text) : run.text));
