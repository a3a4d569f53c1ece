import type { Guidance } from '@engagement-kit/model';

/** What a chapter is given. */
export interface ChapterContentProps {
  readonly guidance: Guidance;
  /** The chapter’s id: that of its section. */
  readonly id: string;
}
