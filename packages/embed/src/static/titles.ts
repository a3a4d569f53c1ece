import type { Widget } from './widget.js';

/** What each widget is called, as the title of a page or a frame. English. */
export const titles: Readonly<Record<Widget, string>> = {
  spectrum: 'Types of community engagement',
  standards: 'Community engagement standards',
  promise: 'Our promise to you',
};
