import type { IsoDate, IsoInstant } from '../plan.js';

/** When a command is carried out, and by whom. */
export interface Moment {
  readonly at: IsoInstant;
  /** The day where the person is. */
  readonly today: IsoDate;
  readonly actor: string | undefined;
}
