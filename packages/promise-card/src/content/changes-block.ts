import type { PublicPromise } from '@engagement-kit/model';
import { block } from './block.js';
import type { PromiseBlock } from './content.js';
import { fillRuns, textRuns } from './runs.js';
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
  const entries = changes.map(({ on, reason, engagementType: type, localExplanation }) => [
    fact('change-date', date(on), say('changedOn')),
    fact('change-reason', textRuns(reason), say('reason'), say('noReason')),
    ...(type ? [fact('change-type', [published(type.name)], say('typeBefore'))] : []),
    ...(type || !localExplanation
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
  ]);
  return [block('changes', say('promiseChanges'), entries)];
}
