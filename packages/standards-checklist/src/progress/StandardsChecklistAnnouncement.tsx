'use client';

import type { PartProps } from '@engagement-kit/react';
import { useContext } from 'react';
import { AnnouncementContext, checklistPart } from '../contexts.js';

/** Props of `StandardsChecklistAnnouncement`. */
export interface StandardsChecklistAnnouncementProps extends PartProps<'div'> {}

/** Says politely that a standard is finished, or that an answer was cleared. One a checklist. */
export const StandardsChecklistAnnouncement = /* @__PURE__ */ checklistPart(
  'announcement',
  function useAnnouncement(props: StandardsChecklistAnnouncementProps) {
    return { role: 'status', content: useContext(AnnouncementContext), ...props };
  },
);
