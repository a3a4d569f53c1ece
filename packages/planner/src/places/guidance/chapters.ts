import type { Guidance } from '@engagement-kit/model';
import type { ComponentType } from 'react';
import { Credits } from './Credits.js';
import type { ChapterContentProps } from './chapter-content.js';
import { Additions, Advice, Corrections, Notes, References, Updates } from './lists.js';
import { Methodology, Running } from './Running.js';
import { StandardsList } from './StandardsList.js';
import { TypesList } from './TypesList.js';

/** A chapter that the kit gives its heading. */
export type ChapterName =
  | 'types'
  | 'all-standards'
  | 'advice'
  | 'references'
  | 'updates'
  | 'local'
  | 'notes'
  | 'corrections'
  | 'credits';

/** One chapter of the page. */
export interface GuidanceChapter {
  readonly id: string;
  /** Its heading as published; the kit’s, by the id, where it has none. */
  readonly title?: string | undefined;
  readonly Content: ComponentType<ChapterContentProps>;
}

/** The chapters that a guidance has: its running text in order, then the rest. */
export function chaptersOf(guidance: Guidance): readonly GuidanceChapter[] {
  const { sections = [], engagementTypes, standards, source } = guidance;
  const placed = sections.flatMap(({ followedBy = [] }) => followedBy);
  const text = sections.map(({ id, title }): GuidanceChapter => ({ id, title, Content: Running }));
  const annex = guidance.methodology?.[0]?.title;
  const rest: readonly (readonly [isThere: unknown, chapter: GuidanceChapter])[] = [
    [
      engagementTypes.length > 0 && !placed.includes('engagementTypes'),
      { id: 'types', Content: TypesList },
    ],
    [
      standards.length > 0 && !placed.includes('standards'),
      { id: 'all-standards', Content: StandardsList },
    ],
    [guidance.advice?.length, { id: 'advice', Content: Advice }],
    [annex, { id: 'annex', title: annex, Content: Methodology }],
    [guidance.references?.length, { id: 'references', Content: References }],
    [guidance.updates?.length, { id: 'updates', Content: Updates }],
    [guidance.local?.length, { id: 'local', Content: Additions }],
    [guidance.notes?.length, { id: 'notes', Content: Notes }],
    [source.corrections?.length, { id: 'corrections', Content: Corrections }],
    [true, { id: 'credits', Content: Credits }],
  ];
  return [...text, ...rest.filter(([isThere]) => isThere).map(([, chapter]) => chapter)];
}
