import { describe, expect, it } from 'vitest';
import { disagrees, offersMoney, offersTokens, refusesPayment, saysNo } from './refusals.js';

describe('what people are offered for their time', () => {
  it.each([
    'Payment refused; certificates only',
    'Payment declined by finance. Certificate',
    'Finance refused to pay £20 an hour',
    'No payment – certificate of participation',
    'We cannot pay, but there are certificates',
    'People can’t be paid',
    'Payment was not approved',
    'Budget: none',
    'There is no money for this',
    'Unpaid',
    'On a voluntary basis, with certificates',
    'Nobody is paid',
    'Payments of £0, not agreed',
  ])('is no money: “%s”', (text) => {
    expect(refusesPayment(text)).toBe(true);
    expect(offersMoney(text)).toBe(false);
  });

  it.each([
    '£20 vouchers',
    'Finance refused cash, so £10 vouchers',
    'No payment but travel vouchers',
    'Paid by the hour at the lived experience rate',
    'Peer advocates are employed; others get vouchers on the day',
    'A meal and a voucher',
  ])('is money: “%s”', (text) => {
    expect(offersMoney(text)).toBe(true);
    expect(offersTokens(text)).toBe(false);
  });

  it.each([
    'Certificates',
    'A certificate and a reference letter',
    'Letters of recommendation',
    'Thanks in the report, and tea',
    'References',
  ])('is a token: “%s”', (text) => {
    expect(offersTokens(text)).toBe(true);
  });

  it.each(['', 'TBC', 'Training', 'Fares and a certificate', 'Childcare and lunch'])(
    'is none: “%s”',
    (text) => {
      expect(offersTokens(text)).toBe(false);
      expect(offersMoney(text)).toBe(false);
    },
  );
});

describe('an answer of no', () => {
  it.each([
    'No',
    'No.',
    'No, the board has not met',
    'Not yet',
    'not yet: in May',
    'Not yet communicated',
    'We cannot',
  ])('is one: “%s”', (text) => {
    expect(saysNo(text)).toBe(true);
  });

  it.each(['Yes', 'No extra resource is needed', 'Not only that', 'Nobody objects', undefined])(
    'is none: “%s”',
    (text) => {
      expect(saysNo(text)).toBe(false);
    },
  );
});

it('hears that a view stands against a judgement', () => {
  for (const view of [
    'We disagree.',
    'They do not agree',
    'We don’t agree',
    'It is not in place',
  ]) {
    expect(disagrees(view), view).toBe(true);
  }
  for (const view of ['We agree', 'We were asked', undefined]) expect(disagrees(view)).toBe(false);
});
