import type { IsoInstant } from '../plan.js';

/** When a command is carried out, and by whom. */
export interface Moment {
  readonly at: IsoInstant;
  readonly actor: string | undefined;
}
