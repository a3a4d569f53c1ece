/** How much of a long list is drawn at first, and how much more at each press. */
export const portion = { first: 20, next: 50 } as const;

/** How much of the findings is drawn. */
export interface ShownFindings {
  /** All of every list: what a server said stays, and paper has no button. */
  readonly isWhole: boolean;
  readonly shown: number;
  readonly showFindings: (count: number) => void;
  /** Moves the focus to a heading, and draws the finding first that it is of. */
  readonly goTo: (heading: string) => void;
}
