'use client';

import { headingTag } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';
import { node, usePlaces } from '../places-context.js';

interface ChapterProps {
  readonly id: string;
  readonly title: string;
  /** The language of the title, where it is not the kit’s. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A chapter under its heading, which takes the focus when an address names it. */
export function Chapter({ id, title, lang, children }: ChapterProps): ReactElement {
  const { headingLevel, address } = usePlaces('Places.Guidance');
  const Heading = headingTag(headingLevel, 1);
  const own = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAskedFor = address.item === id;
  useEffect(() => {
    if (isAskedFor) heading.current?.focus();
  }, [isAskedFor]);
  return (
    <section {...node('chapter')} aria-labelledby={own}>
      <Heading {...node('chapter-heading')} ref={heading} id={own} tabIndex={-1} lang={lang}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
