'use client';

import { headingTag } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useId } from 'react';
import { node, usePlaces } from '../places-context.js';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page, under a heading one below that of the page. */
export function Section({ title, children }: SectionProps): ReactElement {
  const { headingLevel } = usePlaces('Places.Page');
  const id = useId();
  const Heading = headingTag(headingLevel, 1);
  return (
    <section {...node('section')} aria-labelledby={id}>
      <Heading {...node('section-heading')} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
