'use client';

import { type PartProps, usePartContext } from '@engagement-kit/react';
import { AnnouncementContext } from './contexts.js';
import { definePart } from './define-part.js';

/** Props of `PlanReviewAnnouncement`. */
export interface PlanReviewAnnouncementProps extends PartProps<'div'> {}

/** Says politely what happened, to people who cannot see it. One in a review. */
export const PlanReviewAnnouncement = /* @__PURE__ */ definePart<
  PlanReviewAnnouncementProps,
  HTMLDivElement
>('Announcement', function useAnnouncement(_, __, part) {
  return { role: 'status', children: usePartContext(AnnouncementContext, `PlanReview${part}`) };
});
