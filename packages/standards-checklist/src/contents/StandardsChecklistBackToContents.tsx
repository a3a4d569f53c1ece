'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { contentsId, useChecklist, useView } from '../root/root-context.js';
import { scope } from '../scope.js';

export interface StandardsChecklistBackToContentsProps extends PartProps<'a'> {}

/** Leads back to the contents, so that nobody crosses every control. Absent in the `steps` view. */
export const StandardsChecklistBackToContents = /* @__PURE__ */ forwardRef<
  HTMLAnchorElement,
  StandardsChecklistBackToContentsProps
>(function StandardsChecklistBackToContents(props, ref) {
  const { id, messages, follow } = useChecklist('BackToContents');
  const { live, steps } = useView('BackToContents');
  if (live && steps) return null;
  return (
    <Part
      as="a"
      scope={scope}
      part="back-to-contents"
      href={`#${contentsId(id)}`}
      onClick={(event) => follow(event, contentsId(id), null, 'back')}
      {...props}
      ref={ref}
    >
      {content(props, messages.backToContents)}
    </Part>
  );
});
