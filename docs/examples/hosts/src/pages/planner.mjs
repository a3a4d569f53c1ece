// The planner on pages of different looks.
import { planner } from '../kit.mjs';
import { inLooks } from './looks.mjs';

export const plannerPages = inLooks({
  folder: 'planner',
  name: 'The planner',
  title: 'Plan engagement',
  file: 'planner.js',
  plainly:
    'This page has no style sheet, and its policy allows scripts of its own origin and nothing else. The planner is in a form, and takes no part in it.',
  tag: planner,
});
