import { seen } from '../blank.js';
import type { IsoDate } from '../plan/plan.js';
import type { CommunityViewFile, ViewAnswer } from './community-view-file.js';
import type { ViewRequest } from './view-request.js';

/** What a group says of one judgement: whether it agrees, and its own words. */
export type ViewOn = Pick<ViewAnswer, 'agrees' | 'view'>;

/** What a group says, by the ids of the standards that it was asked about. */
export interface ViewDraft {
  /** The group, never a person’s name. */
  readonly who: string;
  /** What it says of each; a standard may be left out. */
  readonly answers: Readonly<Record<string, ViewOn>>;
}

/** The file that a group gives back: its draft, with what it was asked about. What it left out is left out. */
export const giveView = (
  { planId, standards }: Pick<ViewRequest, 'planId' | 'standards'>,
  { who, answers }: ViewDraft,
  { id, on }: { readonly id: string; readonly on: IsoDate },
): CommunityViewFile => ({
  format: 'community-view',
  formatVersion: 1,
  id,
  planId,
  who: who.trim(),
  on,
  answers: standards.flatMap(({ id: standardId, judged }): readonly ViewAnswer[] => {
    const { agrees, view } = { ...(Object.hasOwn(answers, standardId) && answers[standardId]) };
    if (agrees === undefined && !seen(view)) return [];
    return [{ standardId, judged, ...(agrees !== undefined && { agrees }), ...(view && { view }) }];
  }),
});
