import { defineMessages, type MessageSet } from '../message-set.js';
import type { Conventions } from './conventions.js';

/** How Scottish Gaelic writes days, lists and numbers of things: pass it beside message sets in Gaelic. */
export const gaelicConventions: MessageSet<Conventions> = /* @__PURE__ */ defineMessages(
  'conventions',
  'gd',
  {
    months: [
      'dhen Fhaoilleach',
      'dhen Ghearran',
      'dhen Mhàrt',
      'dhen Ghiblean',
      'dhen Chèitean',
      'dhen Ògmhios',
      'dhen Iuchar',
      'dhen Lùnastal',
      'dhen t-Sultain',
      'dhen Dàmhair',
      'dhen t-Samhain',
      'dhen Dùbhlachd',
    ],
    shortMonths: [
      'Faoi',
      'Gearr',
      'Màrt',
      'Gibl',
      'Cèit',
      'Ògmh',
      'Iuch',
      'Lùna',
      'Sult',
      'Dàmh',
      'Samh',
      'Dùbh',
    ],
    weekdays: [
      'DiDòmhnaich',
      'DiLuain',
      'DiMàirt',
      'DiCiadain',
      'DiarDaoin',
      'DihAoine',
      'DiSathairne',
    ],
    days: {
      long: '{day}mh {month} {year}',
      full: '{weekday}, {day}mh {month} {year}',
      noYear: '{day}mh {month}',
      short: '{day} {month} {year}',
      shortNoYear: '{day} {month}',
    },
    time: '{hour}:{minute}',
    list: { between: ', ', last: ' agus ' },
    plurals: {
      one: [1, 11],
      two: [2, 12],
      few: [3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 18, 19],
    },
  },
);
