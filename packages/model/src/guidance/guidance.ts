/** The five engagement types of the UKHSA approach, in source order (L43-L69). */
export type UkhsaEngagementTypeId =
  | 'inform'
  | 'consult'
  | 'involve'
  | 'co-produce'
  | 'community-led';

/** An engagement type's id. A host's own guidance may name other types. */
export type EngagementTypeId = UkhsaEngagementTypeId | (string & {});

/**
 * Which way communication flows: from the organisation `out`, from communities `in`,
 * `both` ways, or `community-led` (both ways, with the focus on community to organisation).
 */
export type CommunicationFlow = 'out' | 'in' | 'both' | 'community-led';

/** What a mark of a drawing stands for: the organisation, the community, or what both share. */
export type DrawnPart = 'organisation' | 'community' | 'shared';

/** One mark of a type's drawing. */
export interface DrawingMark {
  /** What it stands for. Its colours follow from that. */
  readonly of: DrawnPart;
  /** Whether its ground, its line or both are drawn. */
  readonly paint: 'fill' | 'line' | 'both';
  /** An SVG path in a field that is 56 wide and 32 high. */
  readonly d: string;
}

/** How organisation and community stand to each other in a type of engagement, as a drawing 56 wide and 32 high. */
export interface TypeDrawing {
  /** Whose drawing it is. It is said wherever the drawing is shown: `Engagement Kit`. */
  readonly by: string;
  /** The marks, from the one at the back to the one in front. */
  readonly marks: readonly DrawingMark[];
  /** Centre of the dot that shows where the last word sits. */
  readonly lastWord: { readonly x: number; readonly y: number };
}

/** One type of engagement: what it aims at, what it promises the public, how it communicates. */
export interface EngagementType {
  /** Names the type in every plan. It never changes with its wording. */
  readonly id: EngagementTypeId;
  /** The type's name as published: `Co-produce`. */
  readonly name: string;
  /** What this type is for, as published. */
  readonly aim: string;
  /** The public promise, word for word. Never edited, never corrected. */
  readonly promise: string;
  /** Which way it goes, as data and in the published words. */
  readonly communication: { readonly flow: CommunicationFlow; readonly text: string };
  /** A drawing of the type. It is never the guidance's own, and the words beside it say all of it. */
  readonly drawing?: TypeDrawing;
  /** The lines of the source text that these passages stand on. */
  readonly sourceLines?: {
    readonly aim: number;
    readonly promise: number;
    readonly communication: number;
  };
}

/** One question of a standard. Its id never changes with its wording. */
export interface Question {
  /** The standard's id and a number: `commit-to-feedback.1`. */
  readonly id: string;
  /** The question, word for word as published. */
  readonly text: string;
}

/** One of the community engagement standards. */
export interface Standard {
  /** Names the standard in every plan: `commit-to-feedback`. It never changes with its wording. */
  readonly id: string;
  /** Place in the published list, from 1. No two standards share one. */
  readonly number: number;
  /** Its title as published, without the number. */
  readonly title: string;
  /** The passage on why the standard matters, as published. */
  readonly whyItMatters?: string;
  /** At least one. */
  readonly questions: readonly Question[];
}

/** A piece of advice on strengthening the offer, and the engagement types that it speaks of. */
export interface Advice {
  /** Names the advice. It never changes with its wording. */
  readonly id: string;
  /** The advice as published (L33). */
  readonly text: string;
  /** The types that it speaks of, by id. */
  readonly engagementTypes: readonly EngagementTypeId[];
}

/** A headed run of paragraphs of the published page. */
export interface Section {
  /** Names the section. It never changes with its wording. */
  readonly id: string;
  /** Its heading as published. */
  readonly title: string;
  /** Its paragraphs in order, word for word as published. */
  readonly paragraphs: readonly string[];
  /** The list that stands after this section on the page, if one does. */
  readonly followedBy?: 'engagementTypes' | 'standards';
}

/** A spelling corrected for display. `ref` names the passage (see `guidancePassages`). */
export interface Correction {
  /** The passage that it is in. */
  readonly ref: string;
  /** The spelling on the published page. */
  readonly published: string;
  /** The spelling that is shown. */
  readonly corrected: string;
  /** The line of the source text that it stands on, from 1. */
  readonly sourceLine?: number;
}

/** An editor's note of ours on a passage that reads oddly and stays as published. */
export interface EditorsNote {
  /** The passage’s name, see `guidancePassages`. */
  readonly ref: string;
  /** What we say of it, in British English. */
  readonly note: string;
  /** The kit says so, not the source. */
  readonly origin: 'kit';
  /** The line of the source text that the passage stands on, from 1. */
  readonly sourceLine?: number;
}

/** One of the works that the guidance refers to. */
export interface Reference {
  /** Place in the published list, from 1. No two references share one. */
  readonly number: number;
  /** The reference as published. */
  readonly text: string;
}

/** One entry of the page's update history. */
export interface GuidanceUpdate {
  /** ISO date, `2026-06-04`. */
  readonly on: string;
  /** What was updated, as published. */
  readonly text: string;
}

/** What the types and the promise need to know of the guidance that they come from. */
export interface GuidanceSource {
  /** Names the guidance in every plan that uses it. Stays the same from version to version. */
  readonly id: string;
  /** Changes with the text, such as its date. A plan pins it. */
  readonly version: string;
  /** BCP 47 tag of the text, `en-GB`. */
  readonly language: string;
  /** The title of the published page. */
  readonly title: string;
  /** Who published it, in words. */
  readonly publisher: string;
  /** Address of the published page, if there is one. */
  readonly url?: string;
  /** ISO date. */
  readonly published?: string;
  /** The licence by name and address, with the words that it asks to be shown. */
  readonly licence?: { readonly name: string; readonly url: string; readonly statement: string };
  /** Said wherever the guidance is shown by someone else than its publisher. */
  readonly disclaimer?: string;
  /** Spellings that are shown corrected. Never in a promise. */
  readonly corrections?: readonly Correction[];
  /** What else differs from the page, as short phrases for the attribution. */
  readonly changes?: readonly string[];
}

/**
 * A published approach to community engagement, as data. It needs a source, types and standards; either list may be
 * empty. What may be left out is shown where it is there.
 */
export interface Guidance {
  /** Where the words come from, and on which terms. */
  readonly source: GuidanceSource;
  /** The page's introduction, the model and the planning tool, as running text. */
  readonly sections?: readonly Section[];
  /** Names of the two ends and the middle of the spectrum, in words (L37). */
  readonly spectrum?: {
    readonly start?: string;
    readonly middle?: string;
    readonly end?: string;
  };
  /** The types, in published order, which is no ranking (L43-L69). */
  readonly engagementTypes: readonly EngagementType[];
  /** The standards with their questions, in published order. */
  readonly standards: readonly Standard[];
  /** How the offer could be strengthened (L33). */
  readonly advice?: readonly Advice[];
  /** How the guidance came about, as published. */
  readonly methodology?: readonly Section[];
  /** The works that the guidance refers to, in published order. */
  readonly references?: readonly Reference[];
  /** The page's update history, as published. */
  readonly updates?: readonly GuidanceUpdate[];
  /** Our notes on passages that stay as published. Not part of the guidance. */
  readonly notes?: readonly EditorsNote[];
  /**
   * How many lines below the one before each passage stands in the source text, in the order of
   * `guidancePassages`. The first is counted from the top.
   */
  readonly sourceSteps?: readonly number[];
  /** What a host adds to this guidance. Never part of the published text, see `applyOverlay`. */
  readonly local?: readonly LocalGuidance[];
}

/** A host's own addition, apart from the published text and labelled with its author. */
export interface LocalGuidance {
  /** Begins with `local.`, so that it is never taken for an id of the guidance. */
  readonly id: string;
  /** The passage that it stands beside. */
  readonly ref: string;
  /** A `question` can be answered like a published one. It is not counted with them. */
  readonly kind: 'note' | 'question';
  /** The note or the question itself. */
  readonly text: string;
  /** Who says so. Shown beside it. */
  readonly author: string;
  /** A host says so, neither the source nor the kit. */
  readonly origin: 'local';
}
