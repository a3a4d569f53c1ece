import type { Counters } from '@engagement-kit/model';
import type { Talk } from '../talk.js';

/** `7 of 19 questions answered, 2 do not apply`. */
export const countsInWords = (talk: Talk, { total, answered, notApplicable }: Counters): string =>
  withDoNotApply(talk, talk.count('progress', total, { answered }), notApplicable);

/** How far a standard is: `Not yet started`, `1 of 2 answered`, `All answered`. */
export function standardInWords(
  talk: Talk,
  { total, answered, inProgress, notApplicable }: Counters,
): string {
  const { statuses } = talk.messages;
  if (notApplicable === total) return statuses['not-applicable'];
  if (answered + notApplicable === 0) return statuses[inProgress ? 'in-progress' : 'not-started'];
  const first =
    answered === total
      ? talk.say('standardAnswered')
      : talk.say('standardInProgress', { answered, total });
  return withDoNotApply(talk, first, notApplicable);
}

const withDoNotApply = ({ say, count }: Talk, first: string, notApplicable: number): string =>
  notApplicable ? say('and', { first, second: count('doNotApply', notApplicable) }) : first;
