import type { Answer } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const answering = (id: string, answer: Answer) => ({
  ...offering('involve'),
  answers: { [id]: answer },
});

export const cases: RuleCases = {
  fires: {
    'nothing offered, nothing answered': offering('involve'),
    'consult, and nothing offered': offering('consult'),
    'an answer that is under way': answering('budget-remuneration.1', { status: 'in-progress' }),
    'an answer that only holds a place': answering('budget-remuneration.1', {
      status: 'answered',
      notes: 'TBC',
    }),
    'a payment that only holds a place': offering('involve', { practice: { payment: 'to do' } }),
    'the budget is answered for all': answering('budget-remuneration.1', {
      status: 'answered',
      notes: 'Vouchers for everybody',
    }),
    'does not apply, and no reason': answering('budget-remuneration.1', {
      status: 'not-applicable',
    }),
  },
  silent: {
    'a payment': offering('involve', { practice: { payment: 'Vouchers and travel' } }),
    'does not apply, with a reason': answering('budget-remuneration.1', {
      status: 'not-applicable',
      reason: 'A five-minute form',
    }),
    'inform asks for nobody’s time': offering('inform'),
  },
};
