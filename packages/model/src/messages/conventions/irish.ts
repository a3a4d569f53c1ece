import { defineMessages, type MessageSet } from '../message-set.js';
import type { Conventions } from './conventions.js';

/** How Irish writes days, lists and numbers of things: pass it beside message sets in Irish. */
export const irishConventions: MessageSet<Conventions> = /* @__PURE__ */ defineMessages(
  'conventions',
  'ga',
  {
    months: [
      'Eanáir',
      'Feabhra',
      'Márta',
      'Aibreán',
      'Bealtaine',
      'Meitheamh',
      'Iúil',
      'Lúnasa',
      'Meán Fómhair',
      'Deireadh Fómhair',
      'Samhain',
      'Nollaig',
    ],
    shortMonths: [
      'Ean',
      'Feabh',
      'Márta',
      'Aib',
      'Beal',
      'Meith',
      'Iúil',
      'Lún',
      'MFómh',
      'DFómh',
      'Samh',
      'Noll',
    ],
    weekdays: [
      'Dé Domhnaigh',
      'Dé Luain',
      'Dé Máirt',
      'Dé Céadaoin',
      'Déardaoin',
      'Dé hAoine',
      'Dé Sathairn',
    ],
    days: {
      long: '{day} {month} {year}',
      full: '{weekday} {day} {month} {year}',
      noYear: '{day} {month}',
      short: '{day} {month} {year}',
      shortNoYear: '{day} {month}',
    },
    time: '{hour}:{minute}',
    list: { between: ', ', last: ' agus ' },
    plurals: { one: [1], two: [2], few: [3, 4, 5, 6], many: [7, 8, 9, 10] },
  },
);
