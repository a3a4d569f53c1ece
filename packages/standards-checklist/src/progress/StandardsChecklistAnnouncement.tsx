'use client';

import type { PartProps } from '@engagement-kit/react';
import { useContext } from 'react';
import { AnnouncementContext } from '../contexts.js';
import { definePart } from '../define-part.js';

/** Props of `StandardsChecklistAnnouncement`. */
export interface StandardsChecklistAnnouncementProps extends PartProps<'div'> {}

/** Says politely that a standard is finished, or that an answer was cleared. One a checklist. */
export const StandardsChecklistAnnouncement = /* @__PURE__ */ definePart<
  StandardsChecklistAnnouncementProps,
  HTMLDivElement
>('Announcement', function useAnnouncement() {
  return { role: 'status', children: useContext(AnnouncementContext) };
});
