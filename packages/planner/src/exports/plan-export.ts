import type { ExportContent, Plan, PlanState } from '@engagement-kit/model';

/** What a long piece of work is given. */
export interface ExportWork {
  /** Aborted when the person cancels, or when the part is gone. */
  readonly signal: AbortSignal;
  /** How much is done of how much. */
  readonly onProgress: (done: number, total: number) => void;
  /** The id of what was chosen among `choices`. */
  readonly choice?: string | undefined;
}

/** What an export can be made of, where there is more than one: the promises, the versions. */
export interface ExportChoices {
  /** Label of the list. */
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  /** Said instead of the button as long as there is nothing to choose from: what to do first. */
  readonly empty: string;
}

/** A file that can be made from a plan. */
export interface PlanExport {
  /** Unlike that of any other export in the list. */
  readonly id: string;
  /** Heading that it stands under, together with its neighbours under the same. */
  readonly group?: string | undefined;
  /** Words of its button. */
  readonly label: string;
  /** The kind of file, such as `DOCX`, in small type after its label. */
  readonly format?: string | undefined;
  /** Is it seldom needed? Then it stands folded, after the others of its group. */
  readonly isRare?: boolean | undefined;
  /** One line on who it is for. */
  readonly hint: string;
  /** Name of the file, with its ending. `choice` as for `make`. */
  readonly fileName: (plan: Plan, choice?: string) => string;
  /** Such as `text/csv`. */
  readonly mediaType: string;
  /** For a file that is made of one thing of the plan. */
  readonly choices?: ((plan: Plan) => ExportChoices) | undefined;
  /**
   * Makes the whole content. Throws an `ExportFailure` with words for the person; for any other error the person reads
   * a general text. Then, and when the signal is aborted, nothing is downloaded.
   */
  readonly make: (state: PlanState, work: ExportWork) => Promise<string | Uint8Array | Blob>;
  /** What stands in the file, for a look before it is downloaded. Throws as `make` does. */
  readonly preview?: ((state: PlanState) => Promise<ExportContent>) | undefined;
}

/** An export could not be made. Its message says to the person what happened and what to do. */
export class ExportFailure extends Error {
  override readonly name = 'ExportFailure';
}
