import {
  findMessages,
  isWebAddress,
  languageTag,
  type MessageSet,
  type PublicOtherForm,
  type PublicPromise,
  safeAddress,
} from '@engagement-kit/model';
import { type PromiseCardMessages, promiseCardMessages } from '../messages.js';
import { block } from './block.js';
import { changesBlock } from './changes-block.js';
import type { PromiseBlock, PromiseContent, PromiseFact } from './content.js';
import { feedbackFacts, outcomeFacts } from './feedback-facts.js';
import { notices, standing } from './notices.js';
import { cleanText, textRuns } from './runs.js';
import { sourceBlock } from './source-block.js';
import { stillToSay } from './still-to-say.js';
import { type Wording, wording } from './wording.js';

/** How `promiseContent` says the facts: in whose words, and dates in which language. */
export interface PromiseContentOptions {
  /** The card's own words: their set, or sets as `MessagesProvider` takes them. English unless given. */
  messages?: MessageSet<PromiseCardMessages> | readonly MessageSet[] | undefined;
  /** BCP 47 tag of the language that dates are written in; that of the messages unless given. */
  locale?: string | undefined;
}

/** The card's words among those that are given. */
export const cardMessages = (
  given: PromiseContentOptions['messages'] = [],
): MessageSet<PromiseCardMessages> => findMessages([given].flat(), promiseCardMessages);

const noPromise =
  'A promise card was given no promise: `promise` is undefined or null. Hand it what `toPublicPromise(…)` or ' +
  '`usePublicPromise(id)` gives. Where the plan has no such promise that is null: show the card only where there is ' +
  'one, `{promise && <PromiseCard promise={promise} />}`.';

/**
 * What a promise card says, in order and in words. The React card, the static page and the plain text
 * all show this and nothing else. A missing fact is said (`Feedback date: not set yet`), never left out.
 * The published promise and aim stay word for word (L43-L69).
 */
export function promiseContent(
  promise: PublicPromise,
  { messages: given, locale }: PromiseContentOptions = {},
): PromiseContent {
  if (!promise) throw new Error(noPromise);
  const messages = cardMessages(given);
  const { engagementType: type, source } = promise;
  const words = wording(messages, { locale, sets: [given ?? []].flat() }, source.language);
  const { say, count, fact, published } = words;

  const unknown = cleanText(promise.unknownType);
  const organised = cleanText(promise.organisation);
  const organisation = organised
    ? fact('organisation', [{ text: organised }])
    : fact('organisation', [], say('organisation'));
  const covered = promise.activities.map(cleanText).filter(Boolean);
  const activities = block(
    'activities',
    covered.length === 1 ? '' : count('activities', covered.length || 1),
    covered.map((text) => [fact('activity', [{ text }])]),
    [fact('activity', [], undefined, say('notSetAfterLabel'))],
  );
  const typeFact = fact(
    'type',
    type ? [published(type.name)] : [],
    say('type'),
    unknown ? say('typeUnknown', { type: unknown }) : say('typeNotChosen'),
  );
  const explanation = block('explanation', say('explanation'), [
    [fact('explanation', textRuns(promise.localExplanation))],
  ]);
  const arranged = arrangements(promise, words);
  const stands = standing(promise, words);
  const { state } = stands;
  const toSay =
    state === 'draft' &&
    stillToSay([organisation, activities, typeFact, explanation, ...arranged], words);
  const cite = safeAddress(source.url);
  const address = safeAddress(promise.address) ?? '';

  return {
    lang: messages.locale,
    title: say('title'),
    pageTitle: organised ? say('pageTitle', { organisation: organised }) : say('title'),
    organisation,
    standing: stands,
    ...(toSay && { stillToSay: toSay }),
    activities,
    type: typeFact,
    ...(type
      ? {
          promise: {
            quote: published(type.promise),
            quoted: say('quoted', { promise: cleanText(type.promise) }),
            note: say(notes[state]),
            ...(cite && { cite }),
            ...(type.drawing && {
              drawing: {
                drawing: type.drawing,
                caption: say('drawing', { by: cleanText(type.drawing.by) }),
              },
            }),
          },
        }
      : {
          empty: unknown
            ? { heading: say('unknownHeading'), text: say('unknownText') }
            : { heading: say('emptyHeading'), text: say('emptyText') },
        }),
    explanation,
    ...(!explanation.missing && { explanationNote: say('explanationNote') }),
    notices: notices(promise, words),
    ...(isWebAddress(address) &&
      address.length <= qrLimit && { qr: { address, name: say('qr', { address }) } }),
    blocks: [
      ...arranged,
      ...outcomeBlock(promise, words),
      ...changesBlock(promise, words),
      ...(type ? [meaningBlock(type, words)] : []),
    ],
    source: sourceBlock(source, words),
  };
}

/** The longest address, in characters, whose QR code still reads well on paper. */
const qrLimit = 300;

/** Whose promise it is, and whose words, by where the promise stands. */
const notes = { made: 'promiseNote', draft: 'draftNote', withdrawn: 'withdrawnNote' } as const;

/** What the organisation itself has arranged, in the order in which a reader needs it. */
function arrangements(promise: PublicPromise, words: Wording): readonly PromiseBlock[] {
  const { say, fact } = words;
  return [
    block(
      'open',
      say('open'),
      promise.open.filter(cleanText).map((text) => [fact('open', textRuns(text))]),
      [fact('open', [])],
    ),
    block(
      'fixed',
      say('fixed'),
      promise.fixed
        .filter(({ text }) => cleanText(text))
        .map(({ text, reason }) => [
          fact('fixed', textRuns(text)),
          fact('fixed-reason', textRuns(reason), say('reason')),
        ]),
      [fact('fixed', [])],
    ),
    block('take-part', say('takePart'), [[fact('take-part', textRuns(promise.howToTakePart))]]),
    block(
      'feedback',
      say('feedback'),
      promise.feedback.map((each) => feedbackFacts(each, promise.feedback, words)),
      [
        fact('feedback-date', [], say('feedbackDate')),
        fact('feedback-how', [], say('feedbackHow')),
      ],
    ),
    block('contact', say('contact'), [[fact('contact', textRuns(promise.contact))]]),
    ...elsewhere(promise, words),
  ];
}

/** Where else the promise can be read, and in which other forms; no block where nobody said so. */
function elsewhere(
  { address, otherForms = [] }: PublicPromise,
  { say, fact }: Wording,
): readonly PromiseBlock[] {
  const forms = otherForms.filter(({ label }) => cleanText(label));
  return [
    ...(cleanText(address)
      ? [block('address', say('address'), [[fact('address', textRuns(address))]])]
      : []),
    ...(forms.length
      ? [
          block(
            'other-forms',
            say('otherForms'),
            forms.map((form) => [otherForm(form, fact)]),
          ),
        ]
      : []),
  ];
}

/** A form as a link where it has an address; else its label and where it is. */
function otherForm(
  { label, language, address }: PublicOtherForm,
  fact: Wording['fact'],
): PromiseFact {
  const href = safeAddress(address);
  const lang = languageTag(language ?? '');
  const name = { text: cleanText(label), ...(lang && { lang }), ...(href && { href }) };
  const where = href ? [] : textRuns(address);
  return fact('other-form', where.length ? [name, { text: ': ' }, ...where] : [name]);
}

/** What came of the promise so far; no block before people were told. */
function outcomeBlock({ feedback }: PublicPromise, words: Wording): readonly PromiseBlock[] {
  const entries = feedback
    .map((each) => outcomeFacts(each, feedback.length > 1, words))
    .filter(({ length }) => length);
  return entries.length ? [block('outcome', words.say('outcome'), entries)] : [];
}

/** What the source says of the type. */
const meaningBlock = (
  { aim, communication }: NonNullable<PublicPromise['engagementType']>,
  { say, fact, published }: Wording,
): PromiseBlock => ({
  ...block('meaning', say('meaning'), [
    [
      fact('aim', [published(aim)], say('aim')),
      fact('communication', [published(communication.text)], say('communication')),
    ],
  ]),
  folds: true,
});
