/** Something that is tried as the table is written. What happens is what came back; it throws where that is wrong. */
export interface Tried {
  readonly kind: string;
  readonly input: string;
  readonly happens: () => string | Promise<string>;
}

/** Something that another test tries. Its title says what happens. */
export interface Shown {
  readonly kind: string;
  readonly input: string;
  /** The file of the test. */
  readonly by: string;
  readonly test: string;
}

export type Row = Tried | Shown;

/** The rows of one part of the table. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

export const isShown = (row: Row): row is Shown => 'by' in row;

/** Rows of one kind that a test file shows, by what is put in and the test's title. */
export const shown = (
  kind: string,
  by: string,
  tests: Readonly<Record<string, string>>,
): readonly Shown[] => Object.entries(tests).map(([input, test]) => ({ kind, input, by, test }));
