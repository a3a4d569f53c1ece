import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import { answerStatus } from '../plan/counters.js';
import type { IsoDate, IsoInstant, Plan } from '../plan/plan.js';
import { feedbackProgress, isOutstanding } from '../promise/feedback-progress.js';
import { type CsvOptions, toCsv } from './csv.js';
import { type ExportOptions, exportWords } from './export-words.js';
import { toIcs } from './ics.js';
import { oneLine, plainText } from './plain-text.js';

/** Something that is still to be done. */
export interface PlanAction {
  /** What kind of thing is to be done. */
  readonly kind: 'question' | 'feedback' | 'risk' | 'review';
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
  options: ExportOptions & { readonly today?: IsoDate } = {},
): readonly PlanAction[] {
  const { say, value, listed, locale } = exportWords(options);
  const questions = guidance.standards.flatMap(({ number, title, questions: asked }) =>
    asked.flatMap(({ id, text }): PlanAction[] => {
      const answer = Object.hasOwn(plan.answers, id) ? plan.answers[id] : undefined;
      const status = answerStatus(answer);
      const isDone = status === 'answered' || status === 'not-applicable';
      if (isDone && !answer?.checkAgain) return [];
      return [
        {
          kind: 'question',
          id,
          what: text,
          about: say('standard', { number, title }),
          state: isDone ? say('checkAgain') : value(status),
          owner: answer?.owner ?? '',
          dueOn: answer?.dueOn ?? '',
          notes: answer?.notes ?? '',
        },
      ];
    }),
  );
  const names = (promiseId: string): string => {
    const ids = plan.promises.find(({ id }) => id === promiseId)?.activityIds ?? [];
    return listed(plan.activities.flatMap(({ id, name }) => (ids.includes(id) ? name : [])));
  };
  const feedback = plan.feedback.filter(isOutstanding).map((each): PlanAction => {
    const { id, promiseId, how, audience, dueOn = '', possibleDelay = '' } = each;
    return {
      kind: 'feedback',
      id,
      what: say(`feedBack${audience ? 'To' : ''}${how ? 'How' : ''}`, {
        audience: audience ?? '',
        how: how ?? '',
      }),
      about: names(promiseId),
      state: value(feedbackProgress(each, options.today) ?? 'planned'),
      owner: plan.lead ?? '',
      dueOn,
      notes: possibleDelay,
    };
  });
  const risks = plan.risks
    .filter(({ state }) => state !== 'closed')
    .map(
      ({ id, text, kind, state = 'open', owner = '', dueOn = '', mitigation = '' }): PlanAction => {
        const about = value(kind);
        return {
          kind: 'risk',
          id,
          what: text,
          about,
          state: value(state),
          owner,
          dueOn,
          notes: mitigation,
        };
      },
    );
  const review: PlanAction = {
    kind: 'review',
    id: plan.id,
    what: say('reviewPlan'),
    about: plan.title,
    state: value('planned'),
    owner: plan.lead ?? '',
    dueOn: plan.nextReviewOn ?? '',
    notes: '',
  };
  const actions = [...(plan.nextReviewOn ? [review] : []), ...feedback, ...risks, ...questions];
  return actions.sort((a, b) => (a.dueOn || '9').localeCompare(b.dueOn || '9', locale));
}

/** The action list for a spreadsheet. Source, licence, changes and disclaimer stand in its last row. */
export function actionListCsv(
  plan: Plan,
  guidance: Guidance,
  options: CsvOptions & ExportOptions & { readonly today?: IsoDate } = {},
): string {
  const { say, label } = exportWords(options);
  const rows = planActions(plan, guidance, options).map((action) => [
    say(`actionKinds.${action.kind}`),
    ...[action.what, action.about, action.state, action.owner, action.dueOn, action.notes].map(
      plainText,
    ),
  ]);
  const heading = (['kind', 'what', 'about', 'state', 'owner', 'due', 'notes'] as const).map(label);
  const text = attribution(guidance.source, options.messages).text;
  return toCsv([heading, ...rows, [say('source'), text, '', '', '', '', '']], options);
}

/** The days to review the plan and to feed back, for a calendar. Opened again, it updates the same days. */
export function calendarIcs(
  plan: Plan,
  guidance: Guidance,
  options: ExportOptions & { readonly now: () => IsoInstant },
): string {
  const { say } = exportWords(options);
  const { title } = plan;
  const source = attribution(guidance.source, options.messages).text;
  const days = planActions(plan, guidance, options)
    .filter(({ kind, dueOn }) => dueOn && (kind === 'review' || kind === 'feedback'))
    .map(({ kind, id, what, about, dueOn, notes }) => ({
      uid: `${kind}.${id}.${plan.id}`,
      on: dueOn,
      summary: oneLine(
        kind === 'review' ? say('reviewOf', { title }) : say('inPlan', { title, what }),
      ),
      description: [about, notes, source].filter(Boolean).join('\n\n'),
    }));
  return toIcs(days, { name: title, now: options.now });
}
