import { seen } from '../blank.js';
import { engagementTypeById } from '../guidance/look-up.js';
import { things } from '../plan/fields/plan.js';
import type { Feedback, IsoDate, PromiseRecord, PromiseWords } from '../plan/plan.js';
import { feedbackProgress } from '../promise/feedback-progress.js';
import { promisedType } from '../promise/promised-type.js';
import type { ExportBlock, ExportSection } from './content.js';
import type { ExportWords } from './export-words.js';
import { factsBlock, lines, type MaybeFact } from './facts.js';
import { type FactContext, fieldFacts } from './field-facts.js';
import { sourceBlock } from './source-block.js';

/** What the sections are made from. */
interface Given extends FactContext {
  readonly today: IsoDate | undefined;
}

/** Communities, decisions, activities, promises with their feedback, and risks. Empty ones are left out. */
export function commitmentSections(given: Given): readonly ExportSection[] {
  const { plan, words } = given;
  const { label } = words;
  const sections: readonly ExportSection[] = [
    {
      title: label('communities'),
      blocks: plan.communities.flatMap((each) =>
        headed(each.name, fieldFacts(things.communities, each, given, ['name']), words),
      ),
    },
    {
      title: label('decisions'),
      blocks: plan.decisions.flatMap((each) =>
        headed(each.text, fieldFacts(things.decisions, each, given, ['text']), words),
      ),
    },
    {
      title: label('activities'),
      blocks: plan.activities.flatMap((each) =>
        headed(each.name, fieldFacts(things.activities, each, given, ['name']), words),
      ),
    },
    {
      title: label('promises'),
      blocks: [
        ...plan.promises.flatMap((each) => promiseBlocks(each, given)),
        // The file may lack the promise, but what people wrote is still shown.
        ...plan.feedback
          .filter(({ promiseId }) => plan.promises.every(({ id }) => id !== promiseId))
          .flatMap((each) => feedbackBlocks(each, given, 3)),
      ],
    },
    {
      title: label('risks'),
      blocks: plan.risks.flatMap((each) =>
        headed(each.text, fieldFacts(things.risks, each, given, ['text']), words),
      ),
    },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

const headed = (
  text: string,
  facts: readonly MaybeFact[],
  { say }: ExportWords,
): readonly ExportBlock[] => [
  { type: 'heading', level: 3, text: seen(text) || say('unnamed') },
  ...factsBlock(facts),
];

const toldOfPromise = ['activityIds', 'engagementType', 'localExplanation', 'changes'];

function promiseBlocks(promise: PromiseRecord, given: Given): readonly ExportBlock[] {
  const { plan, guidance, words } = given;
  const { say, field, listed } = words;
  const activities = plan.activities.filter(({ id }) => promise.activityIds.includes(id));
  const type = engagementTypeById(guidance, promisedType(plan, promise));
  const names = listed(activities.map(({ name }) => name));
  return [
    ...headed(
      say('promiseFor', { activities: names || say('noActivity') }),
      [[field('promise', 'engagementType'), type?.name ?? say('notChosen')]],
      words,
    ),
    ...(type ? [sourceBlock(type.promise, guidance.source, words)] : []),
    ...factsBlock([
      [field('promise', 'localExplanation'), promise.localExplanation],
      ...fieldFacts(things.promises, promise, given, toldOfPromise),
      ...(promise.changes ?? []).map((change) => changeFact(change, given)),
    ]),
    ...plan.feedback
      .filter(({ promiseId }) => promiseId === promise.id)
      .flatMap((feedback) => feedbackBlocks(feedback, given)),
  ];
}

function changeFact(
  { on, from, to, reason, communityToldOn }: NonNullable<PromiseRecord['changes']>[number],
  { guidance, words: { say, date, listed } }: Given,
): MaybeFact {
  const typeName = (id: string | undefined) => engagementTypeById(guidance, id)?.name ?? id ?? '';
  const types = { from: typeName(from?.engagementType), to: typeName(to?.engagementType) };
  const covered = (name: 'coveredBefore' | 'coveredNow', { activities = [] }: PromiseWords = {}) =>
    activities.length > 0
      ? say(name, { activities: listed(activities.map((each) => each.name)) })
      : '';
  return [
    say('changedOn', { date: date(on) }),
    lines([
      from?.madeOn && !to?.madeOn ? say('takenBack') : '',
      from?.madeOn && to?.madeOn ? say('madeBefore', { date: date(from.madeOn) }) : '',
      types.from && types.to ? say('typeChanged', types) : '',
      covered('coveredBefore', from),
      covered('coveredNow', to),
      from?.localExplanation && say('before', { text: from.localExplanation }),
      reason,
      communityToldOn ? say('toldOn', { date: date(communityToldOn) }) : say('notTold'),
    ]),
  ];
}

const toldOfFeedback = ['promiseId', 'how', 'audience', 'dueOn', 'earlier', 'state'];

function feedbackBlocks(
  feedback: Feedback,
  given: Given,
  level: 3 | 4 = 4,
): readonly ExportBlock[] {
  const { words, today } = given;
  const { say, field, value, day, date } = words;
  const { how, earlier = [] } = feedback;
  return [
    {
      type: 'heading',
      level,
      text: how && seen(how) ? say('feedbackHow', { how }) : say('feedback'),
    },
    ...factsBlock([
      [field('feedback', 'audience'), feedback.audience],
      [field('feedback', 'dueOn'), day(feedback.dueOn) || say('notSet')],
      ...earlier.map(
        (before): MaybeFact => [
          say('saidUntil', { date: date(before.on) }),
          lines([
            before.how,
            before.audience && say('forAudience', { audience: before.audience }),
            before.dueOn && say('byDate', { date: date(before.dueOn) }),
            before.reason,
            before.communityToldOn && say('toldOn', { date: date(before.communityToldOn) }),
          ]),
        ],
      ),
      [field('feedback', 'state'), value(feedbackProgress(feedback, today) ?? 'planned')],
      ...fieldFacts(things.feedback, feedback, given, toldOfFeedback),
    ]),
  ];
}
