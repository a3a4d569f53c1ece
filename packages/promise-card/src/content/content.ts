import type { TypeDrawing } from '@engagement-kit/model';

/** A stretch of text, with what a view needs to mark it up. */
export interface PromiseRun {
  /** The words. */
  readonly text: string;
  /** A checked address, as `safeAddress` gives it. */
  readonly href?: string;
  /** Language of the text, where it is not that of the card. */
  readonly lang?: string;
  /** ISO date that the text says in words. */
  readonly dateTime?: string;
}

/** What became of a commitment to feed back. `to-come` is said only beside others. */
export type PromiseFactState = 'kept' | 'late' | 'changed' | 'withdrawn' | 'to-come';

/** One fact of a promise, in words. */
export interface PromiseFact {
  /** Which fact it is. */
  readonly id: string;
  /** Said before the fact, with its own punctuation: `Feedback date:`. */
  readonly label?: string;
  /** The fact in words. */
  readonly runs: readonly PromiseRun[];
  /** The fact is not known; `runs` say so. */
  readonly missing: boolean;
  /** What the words say of a commitment, for the styling of a view. */
  readonly state?: PromiseFactState;
}

/** Which block of a card it is, as in `data-block`. */
export type PromiseBlockId =
  | 'activities'
  | 'explanation'
  | 'meaning'
  | 'take-part'
  | 'open'
  | 'fixed'
  | 'feedback'
  | 'contact'
  | 'made-on'
  | 'withdrawn-on'
  | 'changes'
  | 'source';

/** Facts under one heading. Several entries are a list; the facts of an entry belong together. */
export interface PromiseBlock {
  /** Which block it is. */
  readonly id: PromiseBlockId;
  /** Its heading, in words. */
  readonly heading: string;
  /** Its facts, grouped by entry. */
  readonly entries: readonly (readonly PromiseFact[])[];
  /** Nothing in it is known. */
  readonly missing: boolean;
}

/** The drawing of a promised type, and a caption that says what is drawn and by whom. */
export interface PromiseDrawing {
  readonly drawing: TypeDrawing;
  readonly caption: string;
}

/** Everything that a promise card says, in order, in words: the one source of every view of it. */
export interface PromiseContent {
  /** Language of the card's own words. */
  readonly lang: string;
  /** Title of the card. */
  readonly title: string;
  /** Title of a page that holds only the card. */
  readonly pageTitle: string;
  /** The word for a promise that does not hold: not made yet, or taken back. Absent while it holds. */
  readonly draft?: string;
  /** Whose promise it is. */
  readonly organisation: PromiseFact;
  /** What the promise covers. */
  readonly activities: PromiseBlock;
  /** The type of engagement. */
  readonly type: PromiseFact;
  /** The published promise, word for word, and whose promise it is. Absent until a type is chosen. */
  readonly promise?: {
    readonly quote: PromiseRun;
    /** The same in quotation marks, for plain text. */
    readonly quoted: string;
    readonly note: string;
    /** Address of the source. */
    readonly cite?: string;
    /** The drawing of its type. */
    readonly drawing?: PromiseDrawing;
  };
  /** What to do first. Present until a type is chosen. */
  readonly empty?: { readonly heading: string; readonly text: string };
  /** The organisation's own words. */
  readonly explanation: PromiseBlock;
  /** Said under an explanation that is there. */
  readonly explanationNote?: string;
  /** What follows the promise, in order. */
  readonly blocks: readonly PromiseBlock[];
  /** Source, licence, changes, disclaimer. */
  readonly source: PromiseBlock;
}
