'use client';

import type { PartProps } from '@engagement-kit/react';
import { AnnouncementContext } from '../contexts.js';
import { definePart } from '../define-part.js';
import { useContext } from '../react.js';

/** Props of `StandardsChecklistAnnouncement`. */
export interface StandardsChecklistAnnouncementProps extends PartProps<'div'> {}

/** Says politely that a standard is finished, or that an answer was cleared. One a checklist. */
export const StandardsChecklistAnnouncement = /* @__PURE__ */ definePart<
  StandardsChecklistAnnouncementProps,
  HTMLDivElement
>('Announcement', function useAnnouncement() {
  return { role: 'status', children: useContext(AnnouncementContext) };
});
