import { isBlank } from '../blank.js';
import type { EngagementType } from '../guidance/guidance.js';
import type { CheckMessages } from '../messages/en-GB/checks.js';
import { type Speaker, speaker } from '../messages/speaker.js';
import type { Activity, PromiseRecord } from '../plan/plan.js';
import type { Look, Offer } from './look.js';
import type { RuleId } from './rule-ids.js';

/** The words of one rule: `const { say } = wordsOf(look, 'consult-without-route')`. */
export const wordsOf = <Id extends RuleId>(
  { words }: Look,
  id: Id,
): Speaker<CheckMessages['findings'][Id]> =>
  speaker({ ...words, messages: words.messages.findings[id] });

/** A name in quotation marks, or words that stand for it. */
export const quoted = ({ words }: Look, name: string | undefined, otherwise: string): string =>
  name !== undefined && !isBlank(name) ? words.say('quoted', { text: name }) : otherwise;

/** The name of an activity. */
export const nameOf = (look: Look, { name }: Activity): string =>
  quoted(look, name, look.words.say('unnamedActivity'));

/** Whom feedback is for. */
export const audienceOf = (look: Look, audience: string | undefined): string =>
  quoted(look, audience, look.words.say('participants'));

/** A promise by what it is for, so that it is told from others: `The promise for “Clinic design”`. */
export function promiseFor(
  look: Look,
  { activityIds }: Pick<PromiseRecord, 'activityIds'>,
  type?: EngagementType,
): string {
  const { say } = look.words;
  const activities = look.plan.activities
    .filter(({ id, name }) => activityIds.includes(id) && !isBlank(name))
    .map(({ name }) => say('quoted', { text: name }))
    .join(say('separator'));
  const values = { activities, type: type?.name ?? '' };
  if (activities) return say(type ? 'promiseOfTypeFor' : 'promiseFor', values);
  return say(type ? 'promiseOfType' : 'promise', values);
}

/** What is promised, in the words that are published. */
export const saidBy = ({ words }: Look, { type }: Pick<Offer, 'type'>): string =>
  words.say('saidByType', { type: type.name, promise: type.promise });
