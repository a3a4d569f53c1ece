import type { PublicPromise } from '@engagement-kit/model';
import { block } from './block.js';
import type { PromiseBlock } from './content.js';
import { fillRuns, textRuns } from './runs.js';
import type { Speaker } from './speaker.js';

/**
 * What was promised before each change, oldest first: facts, and no judgement. The published promise of that time stays
 * word for word. Nothing, where nothing changed.
 */
export function changesBlock(
  { changes = [] }: PublicPromise,
  { messages, fact, date, published }: Speaker,
): readonly PromiseBlock[] {
  if (!changes.length) return [];
  const entries = changes.map(({ on, reason, engagementType: type, localExplanation }) => [
    fact('change-date', date(on), messages.changedOn),
    fact('change-reason', textRuns(reason), messages.reason, messages.noReason),
    ...(type ? [fact('change-type', [published(type.name)], messages.typeBefore)] : []),
    ...(type || !localExplanation
      ? [
          fact(
            'change-promise',
            type ? fillRuns(messages.quoted, { promise: published(type.promise) }) : [],
            messages.promiseBefore,
          ),
        ]
      : []),
    ...(localExplanation
      ? [fact('change-explanation', textRuns(localExplanation), messages.explanationBefore)]
      : []),
  ]);
  return [block('changes', messages.promiseChanges, entries)];
}
