import * as z from 'zod/mini';
import type { PracticeAnswers } from '../../engagement/recognition-questions.js';
import { communityViewFile } from '../../views/community-view-file.js';
import { practiceFields } from '../fields/activity.js';
import { type Answer, answerFields } from '../fields/answer.js';
import { type PlanFacts, planFactsFields } from '../fields/content.js';
import { decisionFields } from '../fields/decision.js';
import { type Feedback, feedbackFields } from '../fields/feedback.js';
import type { FieldsOf } from '../fields/fields-of.js';
import { type Judgement, judgementFields } from '../fields/judgement.js';
import { date, idIn, place, text, words } from '../fields/kinds.js';
import { type Later, laterFields } from '../fields/later.js';
import { dismissalFields } from '../fields/plan.js';
import { type PromiseRecord, promiseFields } from '../fields/promise.js';
import { changesTo } from './changes-to.js';

const { madeBy } = decisionFields;
const { flow, stage, effect, route } = practiceFields;
const { engagementType, localExplanation, activityIds } = promiseFields;
const { audience, how, dueOn } = feedbackFields;
const { updatedAt: _, ...ownAnswerFields } = answerFields;
const { givenViews: __, ...ownJudgementFields } = judgementFields;
const { id, ruleId, about, fingerprint } = dismissalFields;
const { byWhen, because } = laterFields;

/** What a command may say of the made promises that it changes. */
export const ofChange = {
  /** Why. Public, with the promise. */
  reason: z.optional(text),
  /** When the community was told, if it was. */
  communityToldOn: z.optional(date),
};

/** What each command says, beside adding, changing and removing items. */
export const specialCommands = {
  'plan.update': { changes: changesTo<PlanFacts>(planFactsFields) },
  /** Records what is really done in an activity, as the recogniser asks it: in its practice and its decision. */
  'practice.record': {
    /** The activity that was spoken of. */
    id: idIn('activities'),
    /** What was told. `decision` says who makes the decision that the activity feeds into. */
    changes: changesTo<PracticeAnswers>({ decision: madeBy, flow, stage, effect, route }),
    /** The id of the decision that is made where the activity has none. */
    decisionId: z.optional(words),
  },
  /** Promises something else, and records what was promised before. */
  'promise.change': {
    /** The promise that changes. */
    id: idIn('promises'),
    /** What is promised from now on. */
    changes: changesTo<Pick<PromiseRecord, 'engagementType' | 'localExplanation' | 'activityIds'>>({
      engagementType,
      localExplanation,
      activityIds,
    }),
    ...ofChange,
    /** The day of the change; today when it is left out. */
    on: z.optional(date),
  },
  /** Records when the community was told of every change of which nobody has said so, those of feedback among them. */
  'promise.told': {
    id: idIn('promises'),
    on: date,
    /** Why, for every change of which nobody has said so. Public, with the promise. */
    reason: z.optional(text),
  },
  /** Commits to another way or day of feeding back, and records what had been said before. */
  'feedback.change': {
    /** The commitment that changes. */
    id: idIn('feedback'),
    /** What is said from now on. */
    changes: changesTo<Pick<Feedback, 'audience' | 'how' | 'dueOn'>>({ audience, how, dueOn }),
    ...ofChange,
    /** The day of the change; today when it is left out. */
    on: z.optional(date),
  },
  'answer.update': {
    questionId: idIn('questions'),
    changes: changesTo<Omit<Answer, 'updatedAt'>>(ownAnswerFields),
  },
  /** Clears an answer, also to a question that the guidance no longer asks. */
  'answer.clear': { questionId: idIn('answers') },
  'judgement.set': {
    standardId: idIn('standards'),
    changes: changesTo<Omit<Judgement, 'givenViews'>>(ownJudgementFields),
  },
  /** Clears a judgement. What communities gave themselves stays. */
  'judgement.clear': { standardId: idIn('judgements') },
  /** Takes in what a community says in a file of its own, as it came. Taken in twice, it is there once. */
  'view.add': { view: communityViewFile },
  /** Takes a view off. It stays in the plan, with the reason, and counts no more. Adding it again brings it back. */
  'view.takeOff': {
    standardId: idIn('judgements'),
    /** The id of the view. */
    id: words,
    /** Why. */
    reason: words,
  },
  /** Puts off an answer, or changes by when and why it is put off. It closes once something is answered there. */
  'later.set': {
    /** What is to be answered later: its path in the plan. */
    about: place,
    changes: changesTo<Pick<Later, 'byWhen' | 'because'>>({ byWhen, because }),
  },
  /** Takes back that an answer was put off. */
  'later.clear': { about: place },
  /** Sets a finding aside, with the reason. Setting it aside again replaces the reason. */
  'finding.dismiss': { finding: z.object({ id, ruleId, about, fingerprint }), reason: words },
  /** Takes up again a finding that was set aside. */
  'finding.restore': { id: idIn('dismissals') },
  /** Keeps what the plan says under a name. */
  'version.save': { name: words, id: z.optional(words) },
  /** Brings back what the plan said. */
  'version.restore': { id: idIn('versions'), ...ofChange },
  /** Lets a version go. */
  'version.remove': { id: idIn('versions') },
  /** Pins another version of the guidance and marks answers to look at again. See `updateGuidance`. */
  'guidance.update': {
    /** The guidance and the version to pin. */
    guidance: z.object({ id: words, version: words }),
    /** Ids of questions whose words have changed. */
    checkAgain: z.array(text),
  },
};

type SpecialCommands = typeof specialCommands;

/** Everything that can happen to a plan beside adding, changing and removing items. */
export type SpecialCommand = {
  [Type in keyof SpecialCommands]: { readonly type: Type } & FieldsOf<SpecialCommands[Type]>;
}[keyof SpecialCommands];
