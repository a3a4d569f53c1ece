'use client';

import { headingTag } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, type Ref, useId } from 'react';
import { node, usePlaces } from '../places-context.js';

interface QuickStepProps {
  readonly number: number;
  readonly title: string;
  /** Is what matters most here said? */
  readonly isDone: boolean;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** One step of the quick start. All are there at once: none has to be done before another. */
export function QuickStep({
  number,
  title,
  isDone,
  headingRef,
  children,
}: QuickStepProps): ReactElement {
  const { headingLevel } = usePlaces('Places.QuickStart');
  const Heading = headingTag(headingLevel, 1);
  const id = useId();
  return (
    <section {...node('quick-step', { done: isDone })} aria-labelledby={id}>
      <span {...node('quick-number', { done: isDone })} aria-hidden="true">
        {number}
      </span>
      <div {...node('quick-work')}>
        <Heading {...node('quick-heading')} id={id} ref={headingRef} tabIndex={-1}>
          {title}
        </Heading>
        {children}
      </div>
    </section>
  );
}
