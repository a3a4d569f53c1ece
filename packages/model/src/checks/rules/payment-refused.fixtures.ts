import type { Answer, Plan } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const valued = (payment: string | undefined, budget?: Answer, others?: Answer): Plan => ({
  ...offering('involve', { ...(payment && { practice: { payment } }) }),
  answers: {
    ...(budget && { 'budget-remuneration.1': budget }),
    ...(others && { 'budget-remuneration.2': others }),
  },
});
const answered = (notes: string): Answer => ({ status: 'answered', notes });

export const cases: RuleCases = {
  fires: {
    'refused, and certificates': valued(
      'Certificates of attendance',
      answered('Finance refused payment.'),
      answered('Certificates and a thank-you letter'),
    ),
    'no budget, and certificates': valued('Certificates', answered('No budget for this.')),
    'refused, and nothing': valued(undefined, answered('No.')),
    'said where it does not apply': valued('A reference letter', {
      status: 'not-applicable',
      reason: 'We cannot pay people',
    }),
    'refused in the activity': valued('Unpaid. People get a certificate.'),
    'only certificates, and nothing said of a budget': valued('A certificate and thanks'),
    'judged as not in place': {
      ...valued('Fares', answered('Talks with finance in May.')),
      judgements: { 'budget-remuneration': { value: 'not-in-place' } },
    },
  },
  silent: {
    'a payment': valued('£25 an hour', answered('A fifth of the budget.')),
    'vouchers and certificates': valued('Vouchers and a certificate', answered('In the grant.')),
    'refused, and vouchers found': valued('£20 vouchers', answered('Finance refused cash.')),
    'paid in another way': valued('Training', answered('No cash.'), answered('Vouchers')),
    'training, and the budget is there': valued('Training', answered('Paid by the hour.')),
    'nothing said': valued(undefined),
    'does not apply, with a reason': valued(undefined, {
      status: 'not-applicable',
      reason: 'A five-minute form',
    }),
    'inform asks for nobody’s time': {
      ...offering('inform'),
      answers: { 'budget-remuneration.1': answered('Finance refused payment.') },
    },
  },
};
