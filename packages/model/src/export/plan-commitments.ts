import type { Guidance } from '../guidance/guidance.js';
import { engagementTypeById } from '../guidance/look-up.js';
import type { Activity, Feedback, IsoDate, Plan, PromiseRecord } from '../plan/plan.js';
import { feedbackProgress } from '../promise/feedback-progress.js';
import { promisedType } from '../promise/promised-type.js';
import type { ExportBlock, ExportSection } from './content.js';
import { factsBlock, lines, type MaybeFact, yesNo } from './facts.js';
import { dateInWords, wordsFor } from './labels.js';
import { sourceBlock } from './source-block.js';

/** Communities, decisions, activities, promises with their feedback, and risks. Empty ones are left out. */
export function commitmentSections(
  plan: Plan,
  guidance: Guidance,
  today: IsoDate | undefined,
): readonly ExportSection[] {
  const date = dateInWords;
  const sections: readonly ExportSection[] = [
    { title: 'Communities', blocks: plan.communities.flatMap(communityBlocks) },
    { title: 'Decisions', blocks: plan.decisions.flatMap(decisionBlocks) },
    {
      title: 'Activities',
      blocks: plan.activities.flatMap((each) => activityBlocks(each, plan, guidance, date)),
    },
    {
      title: 'Promises and feedback',
      blocks: [
        ...plan.promises.flatMap((each) => promiseBlocks(each, plan, guidance, { date, today })),
        // Its promise may be gone from the file. What people wrote is not.
        ...plan.feedback
          .filter(({ promiseId }) => plan.promises.every(({ id }) => id !== promiseId))
          .flatMap((each) => feedbackBlocks(each, { date, today }, 3)),
      ],
    },
    {
      title: 'Risks',
      blocks: plan.risks.flatMap(({ text, kind, mitigation, owner, dueOn, state }) =>
        headed(text, [
          ['Kind', wordsFor(kind)],
          ['What we do about it', mitigation],
          ['Owner', owner],
          ['Due', date(dueOn)],
          ['State', wordsFor(state)],
        ]),
      ),
    },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

type InWords = (day: string | undefined) => string;

const headed = (text: string, facts: readonly MaybeFact[]): readonly ExportBlock[] => [
  { type: 'heading', level: 3, text: text.trim() ? text : 'Without a name' },
  ...factsBlock(facts),
];

const communityBlocks = (community: Plan['communities'][number]) =>
  headed(community.name, [
    ['Why it is prioritised', community.whyPrioritised],
    ['Access needs', community.accessNeeds],
    ['Safety needs', community.safetyNeeds],
    ['How partners were chosen', community.howChosen],
    ['Who is not reached yet', community.notYetReached],
  ]);

const decisionBlocks = ({
  text,
  madeBy,
  alreadyMade,
  open,
  fixed = [],
}: Plan['decisions'][number]) =>
  headed(text, [
    ['Who makes it', wordsFor(madeBy)],
    ['Is already made', yesNo(alreadyMade)],
    ['What is open', lines(open)],
    [
      'What is fixed',
      lines(fixed.map(({ text: point, reason }) => (reason ? `${point} (${reason})` : point))),
    ],
  ]);

function activityBlocks(
  activity: Activity,
  plan: Plan,
  guidance: Guidance,
  date: InWords,
): readonly ExportBlock[] {
  const { engagementType, practice, strengthening, communityIds = [] } = activity;
  const type = engagementTypeById(guidance, engagementType);
  const communities = plan.communities.filter(({ id }) => communityIds.includes(id));
  return headed(activity.name, [
    ['Type of engagement', type?.name ?? engagementType],
    ['Communities', lines(communities.map(({ name }) => name))],
    ['Decision', plan.decisions.find(({ id }) => id === activity.decisionId)?.text],
    ['How communication flows', wordsFor(practice?.flow)],
    ['When people join', wordsFor(practice?.stage)],
    ['How people can take part', practice?.inputRoute],
    ['Payment', practice?.payment],
    ['Starts', date(activity.startsOn)],
    ['Ends', date(activity.endsOn)],
    ['State', wordsFor(activity.state)],
    ['Strengthening considered', yesNo(strengthening?.considered)],
    ['What was chosen', strengthening?.choice],
    ['Why', strengthening?.reason],
  ]);
}

function promiseBlocks(
  promise: PromiseRecord,
  plan: Plan,
  guidance: Guidance,
  { date, today }: { readonly date: InWords; readonly today: IsoDate | undefined },
): readonly ExportBlock[] {
  const activities = plan.activities.filter(({ id }) => promise.activityIds.includes(id));
  const type = engagementTypeById(guidance, promisedType(plan, promise));
  const names = activities.map(({ name }) => name).filter(Boolean);
  const typeName = (id: string | undefined) => engagementTypeById(guidance, id)?.name ?? id ?? '';
  return [
    ...headed(`Promise for ${names.join(', ') || 'no activity yet'}`, [
      ['Type of engagement', type?.name ?? 'Not chosen yet'],
    ]),
    ...(type ? [sourceBlock(type.promise, guidance.source)] : []),
    ...factsBlock([
      ['In our own words', promise.localExplanation],
      ['Made on', date(promise.madeOn)],
      ['Shown', promise.shownWhere],
      ...(promise.changes ?? []).map(
        ({ on, from, to, reason, communityToldOn }): MaybeFact => [
          `Changed on ${date(on)}`,
          lines([
            from?.engagementType === to?.engagementType
              ? ''
              : `From ${typeName(from?.engagementType)} to ${typeName(to?.engagementType)}`,
            from?.localExplanation && `Before: ${from.localExplanation}`,
            reason,
            communityToldOn
              ? `Community told on ${date(communityToldOn)}`
              : 'Community not told yet',
          ]),
        ],
      ),
    ]),
    ...plan.feedback
      .filter(({ promiseId }) => promiseId === promise.id)
      .flatMap((feedback) => feedbackBlocks(feedback, { date, today })),
  ];
}

const feedbackBlocks = (
  feedback: Feedback,
  { date, today }: { readonly date: InWords; readonly today: IsoDate | undefined },
  level: 3 | 4 = 4,
): readonly ExportBlock[] => [
  { type: 'heading', level, text: feedback.how ? `Feedback: ${feedback.how}` : 'Feedback' },
  ...factsBlock([
    ['For', feedback.audience],
    ['By', date(feedback.dueOn) || 'Not set yet'],
    ...(feedback.earlier ?? []).map(
      ({ on, how, audience, dueOn }): MaybeFact => [
        `Said until ${date(on)}`,
        lines([how, audience && `For ${audience}`, dueOn && `By ${date(dueOn)}`]),
      ],
    ),
    ['State', wordsFor(feedbackProgress(feedback, today) ?? 'planned')],
    ['Delivered on', date(feedback.deliveredOn)],
    ['What could delay it', feedback.possibleDelay],
    ['Reason', feedback.reason],
    ['What was heard', feedback.heard],
    ['What was decided', feedback.decided],
    ['Why', feedback.why],
  ]),
];
