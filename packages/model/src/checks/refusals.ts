import { hasWords } from '../has-words.js';

const no =
  /^\P{L}*(?:no|nope|not this (?:year|time)|not at (?:present|the moment))\s*(?:[\p{P}\p{S}]|but\b|because\b|$)/iu;
const notYet = /^\P{L}*(?:not yet|not really|unlikely|we (?:cannot|can[’']?t|are not able to))\b/iu;

/** Does an answer to a question that can be answered with yes begin with no? */
export const saysNo = (text: string | undefined): boolean =>
  no.test(text ?? '') || notYet.test(text ?? '');

const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');

const refused = anyOf(
  /\b(?:refus|declin|reject)\w*|\bturned? (?:it |this |us )?down\b|\bsaid no\b/,
  /[£€$]\s?0(?![.\d])/,
  /\b(?:unpaid|unfunded|unbudgeted|voluntary|for free|free of charge|pro bono)\b/,
  /\bwithout (?:any )?(?:pay|payment|budget|money|remuneration)\b/,
  /\b(?:no|not any|zero) (?:\w+ )?(?:budget|cash|fees?|funds?|funding|money|pay|payments?|remuneration)\b/,
  /\b(?:budget|cash|funds|funding|money|pay|payments?|remuneration)\W+(?:none|nil|no|zero|nothing)\b/,
  /\b(?:not|never|cannot|can[’']?t|won[’']?t|don[’']?t|isn[’']?t|aren[’']?t|unable to|nobody|no one)(?: \w+){0,3} (?:pay|paid|remunerated?|budgeted|funded|afford|approved|agreed|granted|available)\b/,
);

const money = anyOf(
  /[£€$]\s?\d/,
  /\b(?:vouchers?|gift cards?|paid|pays?|payments?|fees?|honorari\w*|rates?|wages?|salar\w+|employed|stipends?|remunerat\w+|cash|bursar\w+|grants?|donations?|top-?ups?)\b/,
);

/** What people get, and what else they get instead, stand in clauses of their own. */
const clausesOf = (text: string): readonly string[] =>
  text.split(/[.;!?,\n–—]+(?!\d)|\b(?:but|instead|so)\b/iu);

/** Whether a text says that people are not paid. */
export const refusesPayment = (text: string | undefined): boolean =>
  clausesOf(text ?? '').some((clause) => refused.test(clause));

/** Whether a text offers money, or something that can be spent like it. A refusal is not an offer. */
export const offersMoney = (text: string | undefined): boolean =>
  clausesOf(text ?? '').some((clause) => money.test(clause) && !refused.test(clause));

const token = anyOf(
  /\b(?:certificates?|badges?|references?|recommendations?|letters? of \w+)\b/,
  /\b(?:thanks|thank[ -]?yous?|acknowledge?ments?|recognition|refreshments?|biscuits?|coffee|tea)\b/,
);

const more = /\b(?:travel|fares?|expenses|costs|childcare|cr[eè]che|training|meals?|lunch)\b/iu;

/** Does a text offer certificates, thanks and the like, and nothing that can be spent? */
export const offersTokens = (text: string | undefined): boolean =>
  hasWords(text) && token.test(text ?? '') && !offersMoney(text) && !more.test(text ?? '');

/** Does a view say in words that it is not so? */
export const disagrees = (view: string | undefined): boolean =>
  /\bdisagree|\b(?:do|does|did) ?n[’']?o?t agree\b|\bnot (?:agree|in place|true)\b|\buntrue\b/iu.test(
    view ?? '',
  );
