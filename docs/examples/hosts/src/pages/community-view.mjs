// What a partner group is asked, on pages of different looks.
import { communityView } from '../kit.mjs';
import { inLooks } from './looks.mjs';

export const communityViewPages = inLooks({
  folder: 'community-view',
  name: 'A community’s view',
  title: 'Tell us what you think',
  file: 'community-view.js',
  plainly:
    'This page has no style sheet, and its policy allows scripts of its own origin and nothing else. The group saves a file of what it says.',
  tag: communityView,
});
