import { type MessageSet, type PublicPromise, safeAddress } from '@engagement-kit/model';
import { type PromiseCardMessages, promiseCardMessages } from '../messages.js';
import { block } from './block.js';
import { changesBlock } from './changes-block.js';
import type { PromiseBlock, PromiseContent } from './content.js';
import { feedbackFacts } from './feedback-facts.js';
import { cleanText, textRuns } from './runs.js';
import { sourceBlock } from './source-block.js';
import { type Wording, wording } from './wording.js';

/** How `promiseContent` says the facts: in whose words, and dates in which language. */
export interface PromiseContentOptions {
  /** The card's own words; English unless given. */
  messages?: MessageSet<PromiseCardMessages> | undefined;
  /** BCP 47 tag of the language that dates are written in; that of the messages unless given. */
  locale?: string | undefined;
}

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
  { messages = promiseCardMessages, locale = messages.locale }: PromiseContentOptions = {},
): PromiseContent {
  if (!promise) throw new Error(noPromise);
  const { engagementType: type, source, withdrawnOn } = promise;
  const isStanding = !!promise.madeOn && !withdrawnOn;
  const words = wording(messages, locale, source.language);
  const { say, count, fact, published } = words;

  const unknown = cleanText(promise.unknownType);
  const organisation = cleanText(promise.organisation);
  const activities = promise.activities.map(cleanText).filter(Boolean);
  const explanation = block('explanation', say('explanation'), [
    [fact('explanation', textRuns(promise.localExplanation))],
  ]);
  const cite = safeAddress(source.url);

  return {
    lang: messages.locale,
    title: say('title'),
    pageTitle: organisation ? say('pageTitle', { organisation }) : say('title'),
    ...(!isStanding && { draft: say(withdrawnOn ? 'withdrawnPromise' : 'draft') }),
    organisation: organisation
      ? fact('organisation', [{ text: organisation }])
      : fact('organisation', [], say('organisation')),
    activities: block(
      'activities',
      count('activities', activities.length || 1),
      activities.map((text) => [fact('activity', [{ text }])]),
      [fact('activity', [], undefined, say('notSetAfterLabel'))],
    ),
    type: fact(
      'type',
      type ? [published(type.name)] : [],
      say('type'),
      unknown ? say('typeUnknown', { type: unknown }) : say('typeNotChosen'),
    ),
    ...(type
      ? {
          promise: {
            quote: published(type.promise),
            quoted: say('quoted', { promise: cleanText(type.promise) }),
            note: say(isStanding ? 'promiseNote' : withdrawnOn ? 'withdrawnNote' : 'draftNote'),
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
    blocks: [
      ...(type
        ? [
            block('meaning', say('meaning'), [
              [
                fact('aim', [published(type.aim)], say('aim')),
                fact('communication', [published(type.communication.text)], say('communication')),
              ],
            ]),
          ]
        : []),
      ...arrangements(promise, words),
    ],
    source: sourceBlock(source, words),
  };
}

/** What the organisation itself has arranged, in the order in which a reader needs it. */
function arrangements(promise: PublicPromise, words: Wording): readonly PromiseBlock[] {
  const { say, fact, date } = words;
  const { withdrawnOn } = promise;
  return [
    block('take-part', say('takePart'), [[fact('take-part', textRuns(promise.howToTakePart))]]),
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
    block(
      'feedback',
      say('feedback'),
      promise.feedback.map((each) => feedbackFacts(each, promise.feedback, words)),
      [
        fact('feedback-how', [], say('feedbackHow')),
        fact('feedback-date', [], say('feedbackDate')),
      ],
    ),
    block('contact', say('contact'), [[fact('contact', textRuns(promise.contact))]]),
    block('made-on', say('madeOn'), [[fact('made-on', date(promise.madeOn))]]),
    ...(withdrawnOn
      ? [block('withdrawn-on', say('withdrawnOn'), [[fact('withdrawn-on', date(withdrawnOn))]])]
      : []),
    ...changesBlock(promise, words),
  ];
}
