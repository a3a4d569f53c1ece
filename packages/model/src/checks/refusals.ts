import { hasWords } from '../has-words.js';

const no =
  /^\P{L}*(?:no|nope|not yet|not really|not at (?:present|the moment)|unlikely)\s*(?:[\p{P}\p{S}]|but\b|because\b|$)/iu;
const cannot = /^\P{L}*we (?:cannot|can[’']t|are not able to)\b/iu;

/** Does an answer to a question that can be answered with yes begin with no? */
export const saysNo = (text: string | undefined): boolean =>
  no.test(text ?? '') || cannot.test(text ?? '');

const refused =
  /\b(?:refus|declin|reject)\w*|\bturned? (?:it |this |us )?down\b|\bsaid no\b|\b(?:unpaid|unfunded|unbudgeted)\b|\bwithout (?:pay|payment|a budget|money)\b|\b(?:no|not any|zero) (?:\w+ )?(?:budget|cash|fee|fees|fund|funds|funding|money|pay|payment|payments|remuneration)\b|\b(?:not|never|cannot|can[’']t|won[’']t|don[’']t|doesn[’']t|isn[’']t|aren[’']t|unable to|nobody(?: is)?|no ?one(?: is)?)(?: \w+){0,3} (?:pay|paid|remunerated?|budgeted|funded|afford)\b/giu;

const money =
  /[£€$]\s?\d|\b(?:vouchers?|gift cards?|paid|pays?|payments?|fees?|honorari\w*|rates?|wages?|salar\w+|employed|stipends?|remunerat\w+|cash|bursar\w+|grants?|donations?|top-?ups?)\b/iu;

/** Says a text that people are not paid? Without a clause on what they get instead. */
export const refusesPayment = (text: string | undefined): boolean =>
  (text ?? '').search(refused) >= 0;

/** Does a text offer money, or what can be spent like it? What it refuses is no offer. */
export const offersMoney = (text: string | undefined): boolean =>
  money.test((text ?? '').replace(refused, ' '));

const token =
  /\b(?:certificates?|badges?|(?:reference|thank[ -]?you|recommendation) (?:letters?|cards?|notes?)|letters? of (?:thanks|reference)|thanks|thank[ -]?yous?|acknowledge?ments?|recognition|refreshments?|biscuits?|coffee|tea)\b/iu;

/** Does a text offer certificates, thanks and the like, and nothing that can be spent? */
export const offersTokens = (text: string | undefined): boolean =>
  hasWords(text) &&
  token.test(text ?? '') &&
  !offersMoney(text) &&
  !/\b(?:travel|fares?|expenses|costs|childcare|cr[eè]che|training|meals?|lunch)\b/iu.test(
    text ?? '',
  );
