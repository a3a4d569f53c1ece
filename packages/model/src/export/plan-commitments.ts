import type { Guidance } from '../guidance/guidance.js';
import { engagementTypeById } from '../guidance/look-up.js';
import type {
  Activity,
  Community,
  Decision,
  Feedback,
  IsoDate,
  Plan,
  PromiseRecord,
  Risk,
} from '../plan/plan.js';
import { feedbackProgress } from '../promise/feedback-progress.js';
import { promisedType } from '../promise/promised-type.js';
import type { ExportBlock, ExportSection } from './content.js';
import type { ExportWords } from './export-words.js';
import { factsBlock, lines, type MaybeFact } from './facts.js';
import { sourceBlock } from './source-block.js';

/** What the sections are made from. */
interface Given {
  readonly plan: Plan;
  readonly guidance: Guidance;
  readonly words: ExportWords;
  readonly today: IsoDate | undefined;
}

/** Communities, decisions, activities, promises with their feedback, and risks. Empty ones are left out. */
export function commitmentSections(given: Given): readonly ExportSection[] {
  const { plan, words } = given;
  const { label } = words;
  const sections: readonly ExportSection[] = [
    {
      title: label('communities'),
      blocks: plan.communities.flatMap((each) => communityBlocks(each, words)),
    },
    {
      title: label('decisions'),
      blocks: plan.decisions.flatMap((each) => decisionBlocks(each, words)),
    },
    {
      title: label('activities'),
      blocks: plan.activities.flatMap((each) => activityBlocks(each, given)),
    },
    {
      title: label('promises'),
      blocks: [
        ...plan.promises.flatMap((each) => promiseBlocks(each, given)),
        // Its promise may be gone from the file. What people wrote is not.
        ...plan.feedback
          .filter(({ promiseId }) => plan.promises.every(({ id }) => id !== promiseId))
          .flatMap((each) => feedbackBlocks(each, given, 3)),
      ],
    },
    { title: label('risks'), blocks: plan.risks.flatMap((each) => riskBlocks(each, words)) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

const headed = (
  text: string,
  facts: readonly MaybeFact[],
  { say }: ExportWords,
): readonly ExportBlock[] => [
  { type: 'heading', level: 3, text: text.trim() ? text : say('unnamed') },
  ...factsBlock(facts),
];

const communityBlocks = (community: Community, words: ExportWords) =>
  headed(
    community.name,
    (['whyPrioritised', 'accessNeeds', 'safetyNeeds', 'howChosen', 'notYetReached'] as const).map(
      (field): MaybeFact => [words.label(field), community[field]],
    ),
    words,
  );

function decisionBlocks(decision: Decision, words: ExportWords) {
  const { text, madeBy, alreadyMade, open, fixed = [] } = decision;
  const { label, value, flag } = words;
  const points = fixed.map(({ text: point, reason }) => (reason ? `${point} (${reason})` : point));
  return headed(
    text,
    [
      [label('madeBy'), value(madeBy)],
      [label('alreadyMade'), flag(alreadyMade)],
      [label('open'), lines(open)],
      [label('fixed'), lines(points)],
    ],
    words,
  );
}

function activityBlocks(
  activity: Activity,
  { plan, guidance, words }: Given,
): readonly ExportBlock[] {
  const { label, value, flag, day } = words;
  const { engagementType, practice, strengthening, communityIds = [] } = activity;
  const type = engagementTypeById(guidance, engagementType);
  const communities = plan.communities.filter(({ id }) => communityIds.includes(id));
  return headed(
    activity.name,
    [
      [label('engagementType'), type?.name ?? engagementType],
      [label('communities'), lines(communities.map(({ name }) => name))],
      [label('decision'), plan.decisions.find(({ id }) => id === activity.decisionId)?.text],
      [label('flow'), value(practice?.flow)],
      [label('stage'), value(practice?.stage)],
      [label('inputRoute'), practice?.inputRoute],
      [label('payment'), practice?.payment],
      [label('starts'), day(activity.startsOn)],
      [label('ends'), day(activity.endsOn)],
      [label('state'), value(activity.state)],
      [label('strengthening'), flag(strengthening?.considered)],
      [label('chosen'), strengthening?.choice],
      [label('why'), strengthening?.reason],
    ],
    words,
  );
}

function promiseBlocks(promise: PromiseRecord, given: Given): readonly ExportBlock[] {
  const { plan, guidance, words } = given;
  const { say, label, day, listed } = words;
  const activities = plan.activities.filter(({ id }) => promise.activityIds.includes(id));
  const type = engagementTypeById(guidance, promisedType(plan, promise));
  const names = listed(activities.map(({ name }) => name));
  return [
    ...headed(
      say('promiseFor', { activities: names || say('noActivity') }),
      [[label('engagementType'), type?.name ?? say('notChosen')]],
      words,
    ),
    ...(type ? [sourceBlock(type.promise, guidance.source, words)] : []),
    ...factsBlock([
      [label('ownWords'), promise.localExplanation],
      [label('madeOn'), day(promise.madeOn)],
      [label('shown'), promise.shownWhere],
      ...(promise.changes ?? []).map((change) => changeFact(change, given)),
    ]),
    ...plan.feedback
      .filter(({ promiseId }) => promiseId === promise.id)
      .flatMap((feedback) => feedbackBlocks(feedback, given)),
  ];
}

function changeFact(
  { on, from, to, reason, communityToldOn }: NonNullable<PromiseRecord['changes']>[number],
  { guidance, words: { say, date } }: Given,
): MaybeFact {
  const typeName = (id: string | undefined) => engagementTypeById(guidance, id)?.name ?? id ?? '';
  const types = { from: typeName(from?.engagementType), to: typeName(to?.engagementType) };
  return [
    say('changedOn', { date: date(on) }),
    lines([
      from?.engagementType === to?.engagementType ? '' : say('typeChanged', types),
      from?.localExplanation && say('before', { text: from.localExplanation }),
      reason,
      communityToldOn ? say('toldOn', { date: date(communityToldOn) }) : say('notTold'),
    ]),
  ];
}

function feedbackBlocks(
  feedback: Feedback,
  { words: { say, label, value, day, date }, today }: Given,
  level: 3 | 4 = 4,
): readonly ExportBlock[] {
  const { how, earlier = [] } = feedback;
  return [
    { type: 'heading', level, text: how ? say('feedbackHow', { how }) : say('feedback') },
    ...factsBlock([
      [label('audience'), feedback.audience],
      [label('by'), day(feedback.dueOn) || say('notSet')],
      ...earlier.map(
        (before): MaybeFact => [
          say('saidUntil', { date: date(before.on) }),
          lines([
            before.how,
            before.audience && say('forAudience', { audience: before.audience }),
            before.dueOn && say('byDate', { date: date(before.dueOn) }),
          ]),
        ],
      ),
      [label('state'), value(feedbackProgress(feedback, today) ?? 'planned')],
      [label('deliveredOn'), day(feedback.deliveredOn)],
      [label('possibleDelay'), feedback.possibleDelay],
      [label('reason'), feedback.reason],
      [label('heard'), feedback.heard],
      [label('decided'), feedback.decided],
      [label('why'), feedback.why],
    ]),
  ];
}

const riskBlocks = (
  { text, kind, mitigation, owner, dueOn, state }: Risk,
  words: ExportWords,
): readonly ExportBlock[] => {
  const { label, value, day } = words;
  return headed(
    text,
    [
      [label('kind'), value(kind)],
      [label('mitigation'), mitigation],
      [label('owner'), owner],
      [label('due'), day(dueOn)],
      [label('state'), value(state)],
    ],
    words,
  );
};
