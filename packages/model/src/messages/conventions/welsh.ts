import { defineMessages, type MessageSet } from '../message-set.js';
import type { Conventions } from './conventions.js';

/** How Welsh writes days, lists and numbers of things: pass it beside message sets in Welsh. */
export const welshConventions: MessageSet<Conventions> = /* @__PURE__ */ defineMessages(
  'conventions',
  'cy',
  {
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
    shortMonths: [
      'Ion',
      'Chwef',
      'Maw',
      'Ebr',
      'Mai',
      'Meh',
      'Gorff',
      'Awst',
      'Medi',
      'Hyd',
      'Tach',
      'Rhag',
    ],
    weekdays: [
      'Dydd Sul',
      'Dydd Llun',
      'Dydd Mawrth',
      'Dydd Mercher',
      'Dydd Iau',
      'Dydd Gwener',
      'Dydd Sadwrn',
    ],
    days: {
      long: '{day} {month} {year}',
      full: '{weekday}, {day} {month} {year}',
      noYear: '{day} {month}',
      short: '{day} {month} {year}',
      shortNoYear: '{day} {month}',
    },
    time: '{hour}:{minute}',
    list: { between: ', ', last: ' a ', lastBeforeVowel: ' ac ' },
    plurals: { zero: [0], one: [1], two: [2], few: [3], many: [6] },
  },
);
