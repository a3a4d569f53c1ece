import { seen } from '../blank.js';
import { attribution } from '../guidance/attribution.js';
import type { Guidance } from '../guidance/guidance.js';
import { openLater } from '../later/open-later.js';
import { answerTo } from '../plan/answers.js';
import { answerStatus } from '../plan/counters.js';
import type { Feedback, IsoDate, Later, Plan } from '../plan/plan.js';
import { feedbackProgress, isOutstanding } from '../promise/feedback-progress.js';
import { type CsvOptions, toCsv } from './csv.js';
import { type ExportOptions, type ExportWords, exportWords } from './export-words.js';
import type { FactContext } from './field-facts.js';
import { placeInWords } from './place-in-words.js';
import { plainText } from './plain-text.js';

/** Something that is still to be done. */
export interface PlanAction {
  /** What kind of thing is to be done. */
  readonly kind: 'question' | 'later' | 'feedback' | 'risk' | 'review';
  /** The id of what it belongs to. */
  readonly id: string;
  /** What is to be done. */
  readonly what: string;
  /** The standard, the activities, the kind of risk or the thing in the plan that it belongs to. */
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
  const words = exportWords(options);
  const { say, value, locale } = words;
  const later = openLater(plan);
  const putOff = new Set(later.map(({ about: [list, id] }) => (list === 'answers' ? id : '')));
  const questions = guidance.standards.flatMap(({ number, title, questions: asked }) =>
    asked.flatMap(({ id, text }): PlanAction[] => {
      const answer = Object.hasOwn(plan.answers, id) ? plan.answers[id] : undefined;
      const status = answerStatus(answer);
      const isDone = status === 'answered' || status === 'not-applicable';
      if ((isDone && !answer?.checkAgain) || putOff.has(id)) return [];
      return [
        {
          kind: 'question',
          id,
          what: text,
          about: say('standard', { number, title }),
          state: isDone ? say('checkAgain') : value(status),
          owner: seen(answer?.owner),
          dueOn: answer?.dueOn ?? '',
          notes: seen(answer?.notes),
        },
      ];
    }),
  );
  const feedback = plan.feedback
    .filter(isOutstanding)
    .map((each) => feedbackAction(each, plan, options));
  const risks = plan.risks
    .filter(({ state }) => state !== 'closed')
    .map(({ id, text, kind, state = 'open', owner, dueOn = '', mitigation }): PlanAction => {
      const about = value(kind);
      return {
        kind: 'risk',
        id,
        what: seen(text) || say('unnamed'),
        about,
        state: value(state),
        owner: seen(owner),
        dueOn,
        notes: seen(mitigation),
      };
    });
  const actions = [
    ...(plan.nextReviewOn ? [reviewAction(plan, words)] : []),
    ...later.map((each) => laterAction(each, { plan, guidance, words })),
    ...feedback,
    ...risks,
    ...questions,
  ];
  return actions.sort((a, b) => (a.dueOn || '9').localeCompare(b.dueOn || '9', locale));
}

/** What was put off and is to be answered. */
export function laterAction(
  { id, about, byWhen, because }: Omit<Later, 'since'>,
  context: FactContext,
): PlanAction {
  const { plan, words } = context;
  const [list, questionId = ''] = about;
  const answer = list === 'answers' ? answerTo(plan.answers, questionId) : undefined;
  return {
    kind: 'later',
    id,
    ...placeInWords(about, context),
    state: words.value('put-off'),
    owner: seen(answer?.owner) || seen(plan.lead),
    dueOn: byWhen ?? answer?.dueOn ?? '',
    notes: [because, answer?.notes].filter(seen).join('\n'),
  };
}

/** What is to be done so that people hear back. */
export function feedbackAction(
  each: Feedback,
  { promises, activities, lead }: Plan,
  options: ExportOptions & { readonly today?: IsoDate },
): PlanAction {
  const { say, value, listed } = exportWords(options);
  const { id, promiseId, dueOn = '', possibleDelay } = each;
  const [audience, how] = [seen(each.audience), seen(each.how)];
  const ids = promises.find((promise) => promise.id === promiseId)?.activityIds ?? [];
  return {
    kind: 'feedback',
    id,
    what: say(`feedBack${audience && 'To'}${how && 'How'}`, { audience, how }),
    about: listed(
      activities.flatMap((activity) => (ids.includes(activity.id) ? activity.name : [])),
    ),
    state: value(feedbackProgress(each, options.today) ?? 'planned'),
    owner: seen(lead),
    dueOn,
    notes: seen(possibleDelay),
  };
}

/** What is to be done so that the plan is looked at again. */
export const reviewAction = (
  { id, title, lead, nextReviewOn = '' }: Plan,
  { say, value }: ExportWords,
): PlanAction => ({
  kind: 'review',
  id,
  what: say('reviewPlan'),
  about: title,
  state: value('planned'),
  owner: seen(lead),
  dueOn: nextReviewOn,
  notes: '',
});

/** The action list for a spreadsheet. Source, licence, changes and disclaimer stand in its last row. */
export function actionListCsv(
  plan: Plan,
  guidance: Guidance,
  options: CsvOptions & ExportOptions & { readonly today?: IsoDate } = {},
): string {
  const { say, label, locale } = exportWords(options);
  const rows = planActions(plan, guidance, options).map((action) => [
    say(`actionKinds.${action.kind}`),
    ...[action.what, action.about, action.state, action.owner].map(plainText),
    { day: action.dueOn },
    plainText(action.notes),
  ]);
  const heading = (['kind', 'what', 'about', 'state', 'owner', 'due', 'notes'] as const).map(label);
  const text = attribution(guidance.source, options.messages).text;
  return toCsv([heading, ...rows, [say('source'), text, '', '', '', '', '']], {
    locale,
    ...options,
  });
}
