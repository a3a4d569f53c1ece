'use client';

import type { Guidance, Section } from '@engagement-kit/model';
import { headingTag } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node, usePlaces } from '../places-context.js';
import type { ChapterContentProps } from './chapter-content.js';
import { StandardsList } from './StandardsList.js';
import { TypesList } from './TypesList.js';

/** The lists of the guidance that stand after a section. */
const lists = { engagementTypes: TypesList, standards: StandardsList };

/** The paragraphs of a section, word for word, and the list that stands after them. */
export function Running({ guidance, id }: ChapterContentProps): ReactElement {
  const section = guidance.sections?.find((each) => each.id === id);
  const List = section?.followedBy && lists[section.followedBy];
  return (
    <>
      <Paragraphs guidance={guidance} section={section} />
      {List && <List guidance={guidance} id={id} />}
    </>
  );
}

/** How the guidance came about, section by section. The first gives the chapter its heading. */
export function Methodology({ guidance }: ChapterContentProps): ReactElement {
  const { headingLevel } = usePlaces('Places.Guidance');
  const Heading = headingTag(headingLevel, 2);
  return (
    <>
      {guidance.methodology?.map((section, index) => (
        <div key={section.id}>
          {index > 0 && (
            <Heading {...node('chapter-part')} lang={guidance.source.language}>
              {section.title}
            </Heading>
          )}
          <Paragraphs guidance={guidance} section={section} />
        </div>
      ))}
    </>
  );
}

interface ParagraphsProps {
  readonly guidance: Guidance;
  readonly section: Section | undefined;
}

const Paragraphs = ({ guidance, section }: ParagraphsProps): ReactElement => (
  <>
    {section?.paragraphs.map((paragraph) => (
      <p {...node('published')} key={paragraph} lang={guidance.source.language}>
        {paragraph}
      </p>
    ))}
  </>
);
