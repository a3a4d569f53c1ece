'use client';

import { type PartProps, usePartContext } from '@engagement-kit/react';
import { AnnouncementContext } from './contexts.js';
import { reviewPart } from './define-part.js';

/** Props of `PlanReviewAnnouncement`. */
export interface PlanReviewAnnouncementProps extends PartProps<'div'> {}

/** Says politely what happened, to people who cannot see it. One in a review. */
export const PlanReviewAnnouncement = /* @__PURE__ */ reviewPart<PlanReviewAnnouncementProps>(
  'announcement',
  function useAnnouncement(props) {
    const content = usePartContext(AnnouncementContext, 'PlanReviewAnnouncement');
    return { role: 'status', ...props, content };
  },
);
