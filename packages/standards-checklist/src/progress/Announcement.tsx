'use client';

import { type PartProps, useAnnouncer } from '@engagement-kit/react';
import { useEffect } from 'react';
import { checklistPart } from '../contexts.js';

/** Says politely that a standard is finished, or that an answer was cleared. One a checklist. */
export const Announcement = /* @__PURE__ */ checklistPart(
  'announcement',
  function useAnnouncement(_: Announcement.Props, { announceBy }) {
    const [said, announce] = useAnnouncer();
    useEffect(() => announceBy(announce), [announceBy, announce]);
    return { role: 'status', content: said };
  },
);

export namespace Announcement {
  export interface Props extends PartProps<'div'> {}
}
