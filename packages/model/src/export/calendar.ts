import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import { isIsoDate } from '../iso-date.js';
import { openLater } from '../later/open-later.js';
import { isRecord, type Values } from '../plan/json.js';
import type { Feedback, IsoInstant, Later, Plan } from '../plan/plan.js';
import { isOutstanding } from '../promise/feedback-progress.js';
import { feedbackAction, laterAction, type PlanAction, reviewAction } from './actions.js';
import { type ExportOptions, exportWords } from './export-words.js';
import { toIcs } from './ics.js';
import { oneLine } from './plain-text.js';

/**
 * The days of review and feedback, and those by which something is to be answered, as a calendar file. When opened again,
 * it moves days that have changed and removes days that are gone.
 */
export function calendarIcs(
  plan: Plan,
  guidance: Guidance,
  options: ExportOptions & { readonly now: () => IsoInstant },
): string {
  const words = exportWords(options);
  const { say } = words;
  const { title } = plan;
  const source = attribution(guidance.source, options.messages).text;
  const at = [options.now(), plan.updated].sort().at(-1) as IsoInstant;

  const day = ({ kind, id, what, about, dueOn, notes }: PlanAction, isCancelled: boolean) => {
    const names = { review: 'reviewOf', later: 'answerIn', feedback: 'inPlan' } as const;
    const summary = say(names[kind as keyof typeof names], { title, what });
    return {
      uid: `${kind}.${id}.${plan.id}`,
      on: dueOn,
      summary: oneLine(isCancelled ? say('cancelledDay', { summary }) : summary),
      description: [about, notes, source].filter(Boolean).join('\n\n'),
      sequence: sequenceOf(plan, { kind, id }, at),
      modified: plan.updated,
      isCancelled,
    };
  };
  const feedback = (each: Feedback) => feedbackAction(each, plan, options);
  const later = (each: PutOff) => laterAction(each, { plan, guidance, words });
  const review = reviewAction(plan, words);
  const reviewWas = goneReview(plan);
  return toIcs(
    [
      ...(review.dueOn ? [day(review, false)] : []),
      ...(reviewWas ? [day({ ...review, dueOn: reviewWas }, true)] : []),
      ...plan.feedback
        .filter((each) => each.dueOn && isOutstanding(each))
        .map((each) => day(feedback(each), false)),
      ...goneFeedback(plan).map((each) => day(feedback(each), true)),
      ...openLater(plan)
        .map(later)
        .filter(({ dueOn }) => dueOn)
        .map((each) => day(each, false)),
      ...goneLater(plan).map((each) => day(later(each), true)),
    ].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
    { name: title, now: options.now },
  );
}

/**
 * It grows with time and with each move in the history. A mere count would fall when a step is undone or copies are
 * merged, and calendars would then ignore the change.
 */
function sequenceOf(
  { created, history }: Plan,
  { kind, id }: Pick<PlanAction, 'kind' | 'id'>,
  at: IsoInstant,
): number {
  const age = Math.floor((Date.parse(at) - Date.parse(created)) / 1000) || 0;
  const name = kind === 'review' ? 'nextReviewOn' : kind === 'later' ? 'byWhen' : 'dueOn';
  const moves = history.filter(
    ({ path, before, after }) =>
      (kind === 'review' ? path.length === 0 : path[0] === kind && path[1] === id) &&
      (dayIn(before, name) ?? dayIn(after, name)) !== undefined,
  );
  return Math.max(0, age) + moves.length;
}

/** The day of the review that was set once, and is not any more. */
function goneReview({ history, nextReviewOn }: Plan): string | undefined {
  if (nextReviewOn) return undefined;
  return history
    .filter(({ path }) => path.length === 0)
    .map(({ before }) => dayIn(before, 'nextReviewOn'))
    .filter((each) => each !== undefined)
    .at(-1);
}

/** Feedback with a day that was withdrawn, lost its day or was removed, as it was. What was delivered stays. */
function goneFeedback({ feedback, history }: Plan): readonly Feedback[] {
  const gone = new Map<string, Feedback>();
  for (const { path, before } of history) {
    const [place, id] = path;
    const dueOn = dayIn(before, 'dueOn');
    if (place !== 'feedback' || id === undefined || !dueOn) continue;
    const was: Values = isRecord(before) ? before : {};
    const now = feedback.find((each) => each.id === id);
    gone.set(`${id}`, {
      promiseId: `${was.promiseId ?? ''}`,
      ...texts(was),
      ...now,
      id: `${id}`,
      dueOn,
    });
  }
  for (const each of feedback) {
    if (each.state === 'withdrawn' && each.dueOn) gone.set(each.id, each);
    else if (each.dueOn || each.state === 'done') gone.delete(each.id);
  }
  return [...gone.values()];
}

/** What was put off, as far as a calendar needs it. */
type PutOff = Omit<Later, 'since'>;

/** What was put off until a day and is answered by now, lost its day or was taken back. */
function goneLater(plan: Plan): readonly PutOff[] {
  const open = openLater(plan).filter(({ byWhen }) => byWhen);
  const once = plan.history.flatMap(({ path: [list, key], before }): readonly PutOff[] => {
    const [id, byWhen] = [`${key}`, dayIn(before, 'byWhen')];
    return list === 'later' && byWhen ? [{ id, about: id.split('/'), byWhen }] : [];
  });
  const now = plan.later.filter(({ byWhen }) => byWhen);
  const all = new Map([...once, ...now].map((each) => [each.id, each]));
  return [...all.values()].filter(({ id }) => !open.some((each) => each.id === id));
}

const texts = ({ how, audience }: Values): Pick<Feedback, 'how' | 'audience'> => ({
  ...(typeof how === 'string' && { how }),
  ...(typeof audience === 'string' && { audience }),
});

function dayIn(values: unknown, name: string): string | undefined {
  const day = isRecord(values) ? values[name] : undefined;
  return typeof day === 'string' && isIsoDate(day) ? day : undefined;
}
