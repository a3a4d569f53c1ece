import type { PublicPromise } from '@engagement-kit/model';
import { block } from './block.js';
import type { PromiseBlock, PromiseFact } from './content.js';
import { feedbackChanges } from './feedback-changes.js';
import { cleanText, fillRuns, textRuns } from './runs.js';
import type { Wording } from './wording.js';

/**
 * What was promised before each change, and what had been said of hearing back, oldest first: facts without judgement.
 * The published promise of that time stays word for word. No block where nothing changed.
 */
export function changesBlock(promise: PublicPromise, wording: Wording): readonly PromiseBlock[] {
  const { changes = [], feedback } = promise;
  const dated = [
    ...changes.map((change) => ({ on: change.on, facts: promiseChange(change, wording) })),
    ...feedback.flatMap((each) => feedbackChanges(each, feedback.length > 1, wording)),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  if (!dated.length) return [];
  const entries = dated.map(({ facts }) => facts);
  return [{ ...block('changes', wording.say('promiseChanges'), entries), folds: true }];
}

function promiseChange(
  change: NonNullable<PublicPromise['changes']>[number],
  { say, fact, date, published }: Wording,
): readonly PromiseFact[] {
  const { on, reason, engagementType: type, localExplanation, became, activities, madeOn } = change;
  const covered = cleanText((activities ?? []).map(cleanText).join(', '));
  const isSaid = localExplanation || became || covered || madeOn;
  return [
    fact('change-date', date(on), say('changedOn')),
    fact('change-reason', textRuns(reason), say('reason'), say('noReason')),
    ...(became
      ? [
          fact('change-became', [
            { text: say(became === 'withdrawn' ? 'takenBack' : 'promisedAgain') },
          ]),
        ]
      : []),
    ...(type ? [fact('change-type', [published(type.name)], say('typeBefore'))] : []),
    ...(type || !isSaid
      ? [
          fact(
            'change-promise',
            type ? fillRuns(say('quoted'), { promise: published(type.promise) }) : [],
            say('promiseBefore'),
          ),
        ]
      : []),
    ...(localExplanation
      ? [fact('change-explanation', textRuns(localExplanation), say('explanationBefore'))]
      : []),
    ...(covered ? [fact('change-activities', [{ text: covered }], say('activitiesBefore'))] : []),
    ...(madeOn ? [fact('change-made-on', date(madeOn), say('madeOnBefore'))] : []),
  ];
}
