import type { CommunicationFlow, EngagementTypeId } from '../guidance/guidance.js';

/** An ISO calendar date, `2026-06-04`. */
export type IsoDate = string;

/** An ISO instant in UTC, `2026-06-04T08:03:00.000Z`. */
export type IsoInstant = string;

/** A plan of engagement: one record, kept as one file by the person who owns it. */
export interface Plan extends PlanContent {
  /** Tells a plan file from any other. */
  readonly format: 'engagement-plan';
  /** The version of the file format, from 1. */
  readonly formatVersion: number;
  /** Names it among all plans. A copy gets another. */
  readonly id: string;
  /** When it was made. */
  readonly created: IsoInstant;
  /** When a command last changed anything. */
  readonly updated: IsoInstant;
  /** Findings that somebody set aside, with the reason. */
  readonly dismissals: readonly Dismissal[];
  /** States of the plan that somebody gave a name, oldest first. */
  readonly versions: readonly PlanVersion[];
  /** What happened to this plan, oldest first. Only ever added to. */
  readonly history: readonly PlanEvent[];
}

/** What a plan says: all that a named version keeps, and that restoring it brings back. */
export interface PlanContent {
  /** What people call the plan. Never empty. */
  readonly title: string;
  /** Whose plan it is. Public, with the promise. */
  readonly organisation?: string;
  /** What the engagement is for. Stays inside the organisation. */
  readonly summary?: string;
  /** A role or a team that leads the engagement. Stays inside the organisation. */
  readonly lead?: string;
  /** Whom communities can ask. Public, with the promise. */
  readonly contact?: string;
  /** Where the work stands as a whole. Nothing follows from it by itself. */
  readonly status: PlanStatus;
  /** The day on which the plan is to be looked at again. */
  readonly nextReviewOn?: IsoDate;
  /** The guidance, and its version, that the answers were given to. */
  readonly guidance: { readonly id: string; readonly version: string };
  /** The communities that are prioritised. */
  readonly communities: readonly Community[];
  /** The engagement work, piece by piece. */
  readonly activities: readonly Activity[];
  /** The decisions that the work feeds into. */
  readonly decisions: readonly Decision[];
  /** The public promises, drafts among them. */
  readonly promises: readonly PromiseRecord[];
  /** How and by when people hear what came of it (L135). */
  readonly feedback: readonly Feedback[];
  /** What could go wrong (L142, L143). */
  readonly risks: readonly Risk[];
  /** Answers by question id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Judgements by standard id. */
  readonly judgements: Readonly<Record<string, Judgement>>;
}

/** Where the work stands as a whole. */
export type PlanStatus = 'draft' | 'active' | 'closed';

/** A community that is prioritised. Groups only: nobody's name belongs here. */
export interface Community {
  /** Names it in this plan. Activities refer to it. */
  readonly id: string;
  /** What the community is called, by itself where that is known. */
  readonly name: string;
  /** Why this community, rather than others. */
  readonly whyPrioritised?: string;
  /** What people need so that they can take part. */
  readonly accessNeeds?: string;
  /** What people need so that taking part does them no harm. */
  readonly safetyNeeds?: string;
  /** How partners were chosen to work with (L114). */
  readonly howChosen?: string;
  /** Who does not have a seat at the table yet (L115). */
  readonly notYetReached?: string;
}

/** One piece of engagement work. Activities of one plan may use different types (L33). */
export interface Activity {
  /** Names it in this plan. Promises refer to it. */
  readonly id: string;
  /** What people call it. Public, with the promise. */
  readonly name: string;
  /** The type of engagement that was chosen for it (L43-L69); absent while none is. */
  readonly engagementType?: EngagementTypeId;
  /** The ids of the communities that it is meant for. */
  readonly communityIds?: readonly string[];
  /** The id of the decision that it feeds into. */
  readonly decisionId?: string;
  /** What is really done. Findings hold the promise against it. */
  readonly practice?: Practice;
  /** The first day of it. */
  readonly startsOn?: IsoDate;
  /** The last day of it. */
  readonly endsOn?: IsoDate;
  /** Without one, it is planned. */
  readonly state?: ActivityState;
  /** Whether a stronger offer was thought of (L33). */
  readonly strengthening?: Strengthening;
}

/** Where the work on an activity stands. */
export type ActivityState = 'planned' | 'under-way' | 'done' | 'stopped';

/** Whether the offer could be strengthened (L33), what was chosen, and why. */
export interface Strengthening {
  /** Has anybody thought of it? */
  readonly considered?: boolean;
  /** What was chosen: to strengthen the offer, or to leave it. */
  readonly choice?: string;
  /** Why that was chosen. */
  readonly reason?: string;
}

/** What is really done, as facts that a promise can be held against. */
export interface Practice {
  /** Which way communication really goes. Types say how it should (L45-L69). */
  readonly flow?: CommunicationFlow;
  /** At which stage of the work people join. */
  readonly stage?: 'framing' | 'options' | 'choosing' | 'delivering' | 'evaluating';
  /** How people can take part or be heard. */
  readonly inputRoute?: string;
  /** How people’s time is paid for or valued. */
  readonly payment?: string;
}

/** A decision that an activity feeds into: what is still open, what is fixed and why. */
export interface Decision {
  /** Names it in this plan. Activities refer to it. */
  readonly id: string;
  /** What is to be decided. */
  readonly text: string;
  /** Who has the last word. */
  readonly madeBy?: 'organisation' | 'shared' | 'community';
  /** Was it made before anybody was asked? */
  readonly alreadyMade?: boolean;
  /** What people can still influence. */
  readonly open?: readonly string[];
  /** What people cannot influence, and why. */
  readonly fixed?: readonly { readonly text: string; readonly reason?: string }[];
}

/** A public promise that the organisation makes for some activities. */
export interface PromiseRecord {
  /** Names it in this plan. Commitments to feed back refer to it. */
  readonly id: string;
  /** The ids of the activities that it is made for. In a file from elsewhere, one may name nothing. */
  readonly activityIds: readonly string[];
  /** Set when the promise is made. Until then the promise follows its first activity's type. */
  readonly engagementType?: EngagementTypeId;
  /** The day on which it was made; absent while it is a draft. */
  readonly madeOn?: IsoDate;
  /** Where communities could see it. */
  readonly shownWhere?: string;
  /** The organisation's own plain words, shown beside the promise, never in its place. */
  readonly localExplanation?: string;
  /** How the promise changed after it was made, oldest first. */
  readonly changes?: readonly PromiseChange[];
}

/** One change to a promise that had been made. */
export interface PromiseChange {
  /** The day of the change. */
  readonly on: IsoDate;
  /** What was promised until then. */
  readonly from?: PromiseWords;
  /** What is promised since then. */
  readonly to?: PromiseWords;
  /** Why it changed. Public, with the promise. */
  readonly reason?: string;
  /** When the community was told; absent as long as it was not. */
  readonly communityToldOn?: IsoDate;
}

/** What is promised: the type, whose words are published, and the words beside it. */
export interface PromiseWords {
  /** The type whose published promise is made. */
  readonly engagementType?: EngagementTypeId;
  /** The organisation's own words beside it. */
  readonly localExplanation?: string;
}

/** How and by when people hear what came of what they said (L33, L135). */
export interface Feedback {
  /** Names it in this plan. */
  readonly id: string;
  /** The id of the promise that it belongs to. In a file from elsewhere, it may name nothing. */
  readonly promiseId: string;
  /** Who hears back (L135). Public, with the promise. */
  readonly audience?: string;
  /** How they hear (L135). Public, with the promise. */
  readonly how?: string;
  /** The day by which they hear (L135). Public, with the promise. */
  readonly dueOn?: IsoDate;
  /** What could make it late. Public, with the promise. */
  readonly possibleDelay?: string;
  /** Without one, feedback is planned. That it is late is computed, never stored. */
  readonly state?: FeedbackState;
  /** Why it was changed or withdrawn, or why it is late. */
  readonly reason?: string;
  /** What was heard from people. */
  readonly heard?: string;
  /** What was decided or changed because of it. */
  readonly decided?: string;
  /** Why that was decided, or why nothing was. */
  readonly why?: string;
  /** The day on which people heard. */
  readonly deliveredOn?: IsoDate;
  /** What had been said before it was changed, oldest first. */
  readonly earlier?: readonly EarlierFeedback[];
}

/** Where a commitment to feed back stands. */
export type FeedbackState = 'planned' | 'done' | 'changed' | 'withdrawn';

/** A commitment to feed back as it was until it was changed. */
export interface EarlierFeedback {
  /** When it was changed. */
  readonly on: IsoDate;
  /** Who was to hear back. */
  readonly audience?: string;
  /** How they were to hear. */
  readonly how?: string;
  /** The day by which they were to hear. */
  readonly dueOn?: IsoDate;
}

/** Something that could go wrong, and what is done about it (L142, L143). */
export interface Risk {
  /** Names it in this plan. */
  readonly id: string;
  /** What could go wrong. */
  readonly text: string;
  /** What is at risk: the project or trust (L142), safeguarding or wellbeing (L143). */
  readonly kind?: 'project' | 'trust' | 'safeguarding' | 'wellbeing';
  /** What is done about it. */
  readonly mitigation?: string;
  /** A role or a team that looks after it. */
  readonly owner?: string;
  /** The day by which something is done about it. */
  readonly dueOn?: IsoDate;
  /** Without one, it is open. */
  readonly state?: 'open' | 'managed' | 'happened' | 'closed';
}

/** Where the work on a question stands. It says nothing of how well it is answered. */
export type AnswerStatus = 'not-started' | 'in-progress' | 'answered' | 'not-applicable';

/** The answer to one question of the standards. */
export interface Answer {
  /** Where the work on it stands. Without one, it is not started. */
  readonly status?: AnswerStatus;
  /** Why the question does not apply. Asked for when the status is `not-applicable`. */
  readonly reason?: string;
  /** The answer itself, in the words of the people who plan. */
  readonly notes?: string;
  /** What shows the answer to be so. */
  readonly evidence?: readonly Evidence[];
  /** A role or a team that answers it. */
  readonly owner?: string;
  /** The day by which it is to be answered. */
  readonly dueOn?: IsoDate;
  /** When a command last changed the answer. */
  readonly updatedAt?: IsoInstant;
  /** The words of the question have changed since: the answer is still there, and wants another look. */
  readonly checkAgain?: boolean;
}

/** Something that shows an answer to be so. */
export interface Evidence {
  /** What it is, in words for a link. */
  readonly label: string;
  /** An address, or words that say where it is kept. */
  readonly url?: string;
  /** The day that it is from. */
  readonly on?: IsoDate;
  /** May it be shown outside the organisation? */
  readonly public?: boolean;
}

/** How well a standard is met. Not the same as work done: see `AnswerStatus`. */
export interface Judgement {
  /** How well it is met, in the organisation's own view. Absent while it is not judged. */
  readonly value?: 'in-place' | 'partly' | 'not-in-place';
  /** Why it is judged so. */
  readonly reason?: string;
  /** What communities say of the judgement, beside the organisation’s own. */
  readonly communityView?: readonly CommunityView[];
}

/** What a community says of a judgement. `who` is a group or a role, never a name. */
export interface CommunityView {
  /** A group or a role, never a name. */
  readonly who: string;
  /** What they say, in their own words. */
  readonly view?: string;
  /** Do they agree with the judgement? Absent when they did not say. */
  readonly agrees?: boolean;
  /** The day on which they said so. */
  readonly on?: IsoDate;
}

/** A finding that somebody set aside. It holds as long as what the finding rests on stays the same. */
export interface Dismissal {
  /** The finding's id. */
  readonly id: string;
  /** The rule that had found it. */
  readonly ruleId: string;
  /** What the finding is about: the place in the plan. */
  readonly about: readonly string[];
  /** Stands for the facts that the finding rested on. */
  readonly fingerprint: string;
  /** Why, in the words of whoever set it aside. Never empty. */
  readonly reason: string;
  /** When it was set aside. */
  readonly at: IsoInstant;
  /** Who set it aside: the `actor` of the command’s context. */
  readonly by?: string;
}

/** A state of the plan that somebody gave a name. */
export interface PlanVersion {
  /** Names it in this plan. */
  readonly id: string;
  /** What somebody called it. */
  readonly name: string;
  /** When it was saved. */
  readonly at: IsoInstant;
  /** Who saved it. */
  readonly by?: string;
  /** All that the plan said then. */
  readonly content: PlanContent;
}

/** One entry of the history: what changed, when, from what to what. */
export interface PlanEvent {
  /** When it happened; for typing, when the first letter was changed. */
  readonly at: IsoInstant;
  /** The `actor` of the command’s context. */
  readonly by?: string;
  /** The command that caused it, `answer.update`. */
  readonly what: string;
  /** Where in the plan: `['answers', 'define-purpose.1']`. */
  readonly path: readonly (string | number)[];
  /** The changed fields as they were, absent when nothing was there. */
  readonly before?: unknown;
  /** The changed fields as they are now, absent when they were removed. */
  readonly after?: unknown;
}
