import type { IsoDate, IsoInstant } from '../plan.js';

/** When a command is carried out, and by whom. */
export interface Moment {
  readonly at: IsoInstant;
  readonly actor: string | undefined;
}

/** The day of an instant, in UTC. */
export const dayOf = ({ at }: Moment): IsoDate => at.slice(0, 10);
