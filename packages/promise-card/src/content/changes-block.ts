import type { PublicPromise } from '@engagement-kit/model';
import { block } from './block.js';
import type { PromiseBlock } from './content.js';
import { cleanText, fillRuns, textRuns } from './runs.js';
import type { Wording } from './wording.js';

/**
 * What was promised before each change, oldest first: facts without judgement. The published promise of that time
 * stays word for word. No block where nothing changed.
 */
export function changesBlock(
  { changes = [] }: PublicPromise,
  { say, fact, date, published }: Wording,
): readonly PromiseBlock[] {
  if (!changes.length) return [];
  const entries = changes.map((change) => {
    const {
      on,
      reason,
      engagementType: type,
      localExplanation,
      became,
      activities,
      madeOn,
    } = change;
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
  });
  return [block('changes', say('promiseChanges'), entries)];
}
