'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { AnnouncementContext } from '../root/root-context.js';
import { scope } from '../scope.js';

export interface StandardsChecklistAnnouncementProps extends PartProps<'div'> {}

/** Says politely that a standard is finished, or that an answer was cleared. One a checklist. */
export const StandardsChecklistAnnouncement = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklistAnnouncementProps
>(function StandardsChecklistAnnouncement(props, ref) {
  const text = usePartContext(AnnouncementContext, 'StandardsChecklistAnnouncement');
  return (
    <Part scope={scope} part="announcement" role="status" {...props} ref={ref}>
      {content(props, text)}
    </Part>
  );
});
