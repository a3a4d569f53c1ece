import type { PartPlan } from '@engagement-kit/react';
import { node } from '../card-part.js';
import type { PromiseNotice } from '../content/content.js';
import { Fact } from './Fact.js';
import { factText } from './fact-words.js';

/** What a part renders that says where something stands: the word for it, the sentence, and why. */
export function noticePlan(
  { state, tag, facts }: PromiseNotice,
  more?: PromiseNotice['facts'][number],
): PartPlan {
  const said = more ? [...facts, more] : facts;
  return {
    key: [tag, ...said.map(factText)].join(' '),
    'data-state': state,
    content: (
      <>
        {tag && <span {...node('tag', {}, 'tag')}>{tag}</span>}
        {/* A content system without styles still keeps the word apart from the sentence. */}
        {tag && ' '}
        <div {...node('notice-words')}>
          {said.map((fact) => (
            <Fact key={fact.id} fact={fact} />
          ))}
        </div>
      </>
    ),
  };
}
