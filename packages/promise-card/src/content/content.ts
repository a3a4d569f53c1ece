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

/** What became of a commitment to feed back. Only `kept` is said of a commitment that stands alone. */
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
  | 'address'
  | 'other-forms'
  | 'outcome'
  | 'changes'
  | 'source';

/** Facts under one heading. Several entries are a list; the facts of an entry belong together. */
export interface PromiseBlock {
  /** Which block it is. */
  readonly id: PromiseBlockId;
  /** Its heading, in words; empty where one activity stands for itself. */
  readonly heading: string;
  /** Its facts, grouped by entry. */
  readonly entries: readonly (readonly PromiseFact[])[];
  /** Nothing in it is known. */
  readonly missing: boolean;
  /** What stood before, or what few ask for: a view may fold it under its heading. */
  readonly folds?: boolean;
}

/** Where a promise stands, or a commitment in it: in a word, in a sentence, and why. */
export interface PromiseNotice<
  State extends string = 'draft' | 'made' | 'late' | 'changed' | 'withdrawn',
> {
  /** Of what it speaks: the promise, its last change, or one of its commitments by its place. */
  readonly id: string;
  /** Which it is, for the styling of a view. */
  readonly state: State;
  /** The word for it; a promise that stands needs none. */
  readonly tag?: string;
  /** The sentence, then what else is known. */
  readonly facts: readonly PromiseFact[];
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
  /** Whose promise it is. */
  readonly organisation: PromiseFact;
  /** Does it stand: made and when, not made yet, or taken back. */
  readonly standing: PromiseNotice<'draft' | 'made' | 'withdrawn'>;
  /** All that a draft does not say yet, in one sentence: said in place of its missing facts where it is being written. */
  readonly stillToSay?: PromiseFact;
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
  /** What people have to know first: what is late, was changed, or was called off. */
  readonly notices: readonly PromiseNotice[];
  /** A web address at which everybody can read it, checked, and a name for the QR code of it. */
  readonly qr?: { readonly address: string; readonly name: string };
  /** What follows, in order. */
  readonly blocks: readonly PromiseBlock[];
  /** Source, licence, changes, disclaimer. */
  readonly source: PromiseBlock;
}
