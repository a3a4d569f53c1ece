'use client';

import { headingTag } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useId } from 'react';
import { node, usePlaces } from './places-context.js';

interface SectionProps {
  readonly title: string;
  /** Takes the whole width, not a column of it. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under a heading. */
export function Section({ title, wide, children }: SectionProps): ReactElement {
  const { headingLevel } = usePlaces('Places.Page');
  const Heading = headingTag(headingLevel, 1);
  const id = useId();
  return (
    <section {...node('look', { wide })} aria-labelledby={id}>
      <Heading {...node('look-heading')} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
