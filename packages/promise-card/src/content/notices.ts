import type { PublicFeedback, PublicPromise } from '@engagement-kit/model';
import type { PromiseContent, PromiseFact, PromiseNotice, PromiseRun } from './content.js';
import { fillRuns, textRuns } from './runs.js';
import type { Wording } from './wording.js';

/** Does the promise stand? A sentence, and why it was taken back. */
export function standing(
  { madeOn, withdrawnOn, changes = [] }: PublicPromise,
  wording: Wording,
): PromiseContent['standing'] {
  const { say, fact } = wording;
  const id = 'promise';
  const made = fact('made-on', dated('madeOn', madeOn, wording));
  if (withdrawnOn) {
    const last = [...changes].reverse().find(({ became }) => became === 'withdrawn');
    return {
      id,
      state: 'withdrawn',
      tag: say('withdrawn'),
      facts: [
        fact('withdrawn-on', dated('takenBackOn', withdrawnOn, wording)),
        ...(last ? [why(last.reason, wording)] : []),
        made,
      ],
    };
  }
  if (madeOn) return { id, state: 'made', facts: [made] };
  return {
    id,
    state: 'draft',
    tag: say('draft'),
    facts: [fact('draft', [{ text: say('notMade') }])],
  };
}

/** What people have to know before they read on: how the promise changed last, and which feedback will not come as said. */
export function notices(promise: PublicPromise, wording: Wording): readonly PromiseNotice[] {
  const { feedback, changes = [], withdrawnOn } = promise;
  const change = changes.at(-1);
  return [
    ...(change && !withdrawnOn
      ? [{ id: 'changes', ...changed('changedPromise', change, [], wording) }]
      : []),
    ...feedback.flatMap((each, place) => ofFeedback(each, place, feedback.length > 1, wording)),
  ];
}

function ofFeedback(
  feedback: PublicFeedback,
  place: number,
  besideOthers: boolean,
  wording: Wording,
): readonly PromiseNotice[] {
  const { state, dueOn, earlier, reason } = feedback;
  const { say, fact } = wording;
  const id = `feedback-${place}`;
  const audience = besideOthers
    ? [fact('notice-audience', textRuns(feedback.audience), say('feedbackAudience'))]
    : [];
  const because = why(reason, wording);
  if (state === 'late') {
    const late = fact('late', dated('wasDue', dueOn, wording));
    return [{ id, state, tag: say('late'), facts: [late, ...audience, because] }];
  }
  if (state === 'withdrawn') {
    const off = fact('withdrawn', [{ text: say('withdrawnMeans') }]);
    return [{ id, state, tag: say('withdrawn'), facts: [off, ...audience, because] }];
  }
  if (state !== 'changed' && (state || !earlier)) return [];
  const change = { on: earlier?.on, reason: reason || earlier?.reason };
  return [{ id, ...changed('changedFeedback', change, audience, wording) }];
}

const changed = (
  message: 'changedPromise' | 'changedFeedback',
  { on, reason }: { readonly on?: string | undefined; readonly reason?: string | undefined },
  audience: readonly PromiseFact[],
  wording: Wording,
): Omit<PromiseNotice, 'id'> => ({
  state: 'changed',
  tag: wording.say('changed'),
  facts: [wording.fact('changed', dated(message, on, wording)), ...audience, why(reason, wording)],
});

/** A sentence with its `{date}`; where nobody wrote the day down, one that does without. */
function dated(
  message: 'madeOn' | 'takenBackOn' | 'wasDue' | 'changedPromise' | 'changedFeedback',
  on: string | undefined,
  { say, date }: Wording,
): readonly PromiseRun[] {
  const [day] = date(on);
  return day ? fillRuns(say(message), { date: day }) : [{ text: say(`undated.${message}`) }];
}

const why = (reason: string | undefined, { say, fact }: Wording): PromiseFact =>
  fact('notice-reason', textRuns(reason), undefined, say('notSaidWhy'));
