'use client';

import { oldDefinePart, type PartProps } from '@engagement-kit/react';
import { AnnouncementContext } from '../contexts.js';
import { scope } from '../scope.js';

/** Props of `StandardsChecklistAnnouncement`. */
export interface StandardsChecklistAnnouncementProps extends PartProps<'div'> {}

/** Says politely that a standard is finished, or that an answer was cleared. One a checklist. */
export const StandardsChecklistAnnouncement = /* @__PURE__ */ oldDefinePart(
  scope,
  'announcement',
  AnnouncementContext,
  (props: StandardsChecklistAnnouncementProps, said) => ({
    role: 'status',
    content: said,
    ...props,
  }),
);
