import {
  formatMessage,
  formatPlural,
  type MessageSet,
  type PublicPromise,
} from '@engagement-kit/model';
import { type PromiseCardMessages, promiseCardMessages } from '../messages.js';
import { block } from './block.js';
import { changesBlock } from './changes-block.js';
import type { PromiseBlock, PromiseContent } from './content.js';
import { feedbackFacts } from './feedback-facts.js';
import { cleanText, safeAddress, textRuns } from './runs.js';
import { sourceBlock } from './source-block.js';
import { type Speaker, speaker } from './speaker.js';

/** How `promiseContent` says the facts: in whose words, and dates in which language. */
export interface PromiseContentOptions {
  /** The card's own words; English unless given. */
  messages?: MessageSet<PromiseCardMessages> | undefined;
  /** BCP 47 tag by which dates are written; the language of the messages unless given. */
  locale?: string | undefined;
}

/**
 * What a promise card says, in order and in words. The React card, the static page and the plain text
 * all show this and nothing else. A missing fact is said (`Feedback date: not set yet`), never left out.
 * The published promise and aim stay word for word (L43-L69).
 */
export function promiseContent(
  promise: PublicPromise,
  { messages: set = promiseCardMessages, locale = set.locale }: PromiseContentOptions = {},
): PromiseContent {
  const { locale: lang, messages } = set;
  const { engagementType: type, source } = promise;
  const spoken = speaker(set, locale, source.language);
  const { fact, published } = spoken;

  const organisation = cleanText(promise.organisation);
  const activities = promise.activities.map(cleanText).filter(Boolean);
  const explanation = block('explanation', messages.explanation, [
    [fact('explanation', textRuns(promise.localExplanation))],
  ]);
  const cite = safeAddress(source.url);

  return {
    lang,
    title: messages.title,
    pageTitle: organisation ? formatMessage(messages.pageTitle, { organisation }) : messages.title,
    ...(!promise.madeOn && { draft: messages.draft }),
    organisation: organisation
      ? fact('organisation', [{ text: organisation }])
      : fact('organisation', [], messages.organisation),
    activities: block(
      'activities',
      formatPlural(lang, messages.activities, activities.length || 1),
      activities.map((text) => [fact('activity', [{ text }])]),
      [fact('activity', [], undefined, messages.notSetAfterLabel)],
    ),
    type: fact('type', type ? [published(type.name)] : [], messages.type, messages.typeNotChosen),
    ...(type
      ? {
          promise: {
            quote: published(type.promise),
            quoted: formatMessage(messages.quoted, { promise: cleanText(type.promise) }),
            note: promise.madeOn ? messages.promiseNote : messages.draftNote,
            ...(cite && { cite }),
          },
        }
      : { empty: { heading: messages.emptyHeading, text: messages.emptyText } }),
    explanation,
    ...(!explanation.missing && { explanationNote: messages.explanationNote }),
    blocks: [
      ...(type
        ? [
            block('meaning', messages.meaning, [
              [
                fact('aim', [published(type.aim)], messages.aim),
                fact('communication', [published(type.communication.text)], messages.communication),
              ],
            ]),
          ]
        : []),
      ...arrangements(promise, spoken),
    ],
    source: sourceBlock(source, spoken),
  };
}

/** What the organisation itself has arranged, in the order in which a reader needs it. */
function arrangements(promise: PublicPromise, spoken: Speaker): readonly PromiseBlock[] {
  const { messages, fact, date } = spoken;
  return [
    block('take-part', messages.takePart, [[fact('take-part', textRuns(promise.howToTakePart))]]),
    block(
      'open',
      messages.open,
      promise.open.map((text) => [fact('open', textRuns(text))]),
      [fact('open', [])],
    ),
    block(
      'fixed',
      messages.fixed,
      promise.fixed.map(({ text, reason }) => [
        fact('fixed', textRuns(text)),
        fact('fixed-reason', textRuns(reason), messages.reason),
      ]),
      [fact('fixed', [])],
    ),
    block(
      'feedback',
      messages.feedback,
      promise.feedback.map((each) => feedbackFacts(each, promise.feedback, spoken)),
      [
        fact('feedback-how', [], messages.feedbackHow),
        fact('feedback-date', [], messages.feedbackDate),
      ],
    ),
    block('contact', messages.contact, [[fact('contact', textRuns(promise.contact))]]),
    block('made-on', messages.madeOn, [[fact('made-on', date(promise.madeOn))]]),
    ...changesBlock(promise, spoken),
  ];
}
