import type { Guidance, IsoDate, ItemList, Plan } from '@engagement-kit/model';
import type { ComponentType } from 'react';
import type { PlacesMessages, PlacesSpeaker } from './messages.js';

/** One screen of the planner. A host may leave places out, put them in another order, or add its own. */
export interface Place {
  /** Names it in addresses. */
  readonly id: string;
  /** Under which heading of the rail it stands. */
  readonly group: keyof PlacesMessages['groups'];
  /** Its title, in the rail and above the page. */
  readonly title: (speaker: PlacesSpeaker) => string;
  /** What stands above the page in place of the title: the plan’s own title. */
  readonly heading?: ((plan: Plan) => string) | undefined;
  /** How it stands there, in a few words: “3”, “1 open”. */
  readonly status?:
    | ((plan: Plan, speaker: PlacesSpeaker, today: IsoDate, guidance: Guidance) => string)
    | undefined;
  /** The same where it takes long to work out: drawn once the page has nothing else to do. */
  readonly Status?: ComponentType | undefined;
  /** The list whose items stand under it in the rail, each with the page to itself. */
  readonly items?: ItemList | undefined;
  /** It has the screen to itself: no rail beside it, and no way to the next. */
  readonly isAlone?: boolean | undefined;
  /** It is there to write in, so it is left out where the plan is only read. */
  readonly isForWriting?: boolean | undefined;
  /** It says by itself where the guidance is from, so no note of that stands below it. */
  readonly saysSource?: boolean | undefined;
  /** What is on the page, below its title. May be made by `lazy` of React. */
  readonly Page: ComponentType;
}
