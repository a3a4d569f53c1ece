'use client';

import { type PartProps, useAnnouncer } from '@engagement-kit/react';
import { useEffect } from 'react';
import { reviewPart } from '../review-context.js';

/** Says politely what happened, to people who cannot see it. One in a review. */
export const Announcement = /* @__PURE__ */ reviewPart(
  'announcement',
  function useAnnouncement(_: Announcement.Props, { announcer }) {
    const [text, announce] = useAnnouncer();
    useEffect(() => {
      announcer.current = announce;
      return () => {
        announcer.current = null;
      };
    }, [announcer, announce]);
    return { role: 'status', content: text };
  },
);

export namespace Announcement {
  export interface Props extends PartProps<'div'> {}
}
