import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import { answerStatus } from '../plan/counters.js';
import type { IsoDate, IsoInstant, Plan } from '../plan/plan.js';
import { feedbackProgress, isOutstanding } from '../promise/feedback-progress.js';
import { type CsvOptions, toCsv } from './csv.js';
import { toIcs } from './ics.js';
import { wordsFor } from './labels.js';
import { oneLine, plainText } from './plain-text.js';

/** Something that is still to be done. */
export interface PlanAction {
  /** What kind of thing is to be done, in words for a column. */
  readonly kind: 'Question' | 'Feedback' | 'Risk' | 'Review';
  /** The id of what it belongs to. */
  readonly id: string;
  /** What is to be done. */
  readonly what: string;
  /** The standard, the activities or the kind of risk that it belongs to. */
  readonly about: string;
  /** Where it stands, in words. */
  readonly state: string;
  /** A role or a team; empty when nobody is named. */
  readonly owner: string;
  /** ISO date, or nothing. */
  readonly dueOn: string;
  /** What was written beside it; empty when nothing was. */
  readonly notes: string;
}

/** All that is still to be done: what is due first, then what has no date. */
export function planActions(
  plan: Plan,
  guidance: Guidance,
  { today }: { readonly today?: IsoDate } = {},
): readonly PlanAction[] {
  const questions = guidance.standards.flatMap(({ number, title, questions: asked }) =>
    asked.flatMap(({ id, text }): PlanAction[] => {
      const answer = Object.hasOwn(plan.answers, id) ? plan.answers[id] : undefined;
      const status = answerStatus(answer);
      const isDone = status === 'answered' || status === 'not-applicable';
      if (isDone && !answer?.checkAgain) return [];
      return [
        {
          kind: 'Question',
          id,
          what: text,
          about: `Standard ${number}: ${title}`,
          state: isDone ? 'Check again' : wordsFor(status),
          owner: answer?.owner ?? '',
          dueOn: answer?.dueOn ?? '',
          notes: answer?.notes ?? '',
        },
      ];
    }),
  );
  const names = (promiseId: string): string => {
    const ids = plan.promises.find(({ id }) => id === promiseId)?.activityIds ?? [];
    return plan.activities.flatMap(({ id, name }) => (ids.includes(id) ? name : [])).join(', ');
  };
  const feedback = plan.feedback.filter(isOutstanding).map((each): PlanAction => {
    const { id, promiseId, how, audience, dueOn = '', possibleDelay = '' } = each;
    return {
      kind: 'Feedback',
      id,
      what: `Feed back${audience ? ` to ${audience}` : ''}${how ? `: ${how}` : ''}`,
      about: names(promiseId),
      state: wordsFor(feedbackProgress(each, today) ?? 'planned'),
      owner: plan.lead ?? '',
      dueOn,
      notes: possibleDelay,
    };
  });
  const risks = plan.risks
    .filter(({ state }) => state !== 'closed')
    .map(
      ({ id, text, kind, state = 'open', owner = '', dueOn = '', mitigation = '' }): PlanAction => {
        const about = wordsFor(kind);
        return {
          kind: 'Risk',
          id,
          what: text,
          about,
          state: wordsFor(state),
          owner,
          dueOn,
          notes: mitigation,
        };
      },
    );
  const review: PlanAction = {
    kind: 'Review',
    id: plan.id,
    what: 'Review the plan',
    about: plan.title,
    state: wordsFor('planned'),
    owner: plan.lead ?? '',
    dueOn: plan.nextReviewOn ?? '',
    notes: '',
  };
  const actions = [...(plan.nextReviewOn ? [review] : []), ...feedback, ...risks, ...questions];
  return actions.sort((a, b) => (a.dueOn || '9').localeCompare(b.dueOn || '9', 'en'));
}

/** The action list for a spreadsheet. Source, licence, changes and disclaimer stand in its last row. */
export function actionListCsv(
  plan: Plan,
  guidance: Guidance,
  options: CsvOptions & { readonly today?: IsoDate } = {},
): string {
  const rows = planActions(plan, guidance, options).map((action) => [
    action.kind,
    ...[action.what, action.about, action.state, action.owner, action.dueOn, action.notes].map(
      plainText,
    ),
  ]);
  const heading = ['Kind', 'What', 'About', 'State', 'Owner', 'Due', 'Notes'];
  const source = ['Source', attribution(guidance.source).text, '', '', '', '', ''];
  return toCsv([heading, ...rows, source], options);
}

/** The days to review the plan and to feed back, for a calendar. Opened again, it updates the same days. */
export function calendarIcs(
  plan: Plan,
  guidance: Guidance,
  { now }: { readonly now: () => IsoInstant },
): string {
  const source = attribution(guidance.source).text;
  const days = planActions(plan, guidance)
    .filter(({ kind, dueOn }) => dueOn && (kind === 'Review' || kind === 'Feedback'))
    .map(({ kind, id, what, about, dueOn, notes }) => ({
      uid: `${kind.toLowerCase()}.${id}.${plan.id}`,
      on: dueOn,
      summary: oneLine(kind === 'Review' ? `${what}: ${plan.title}` : `${plan.title}: ${what}`),
      description: [about, notes, source].filter(Boolean).join('\n\n'),
    }));
  return toIcs(days, { name: plan.title, now });
}
