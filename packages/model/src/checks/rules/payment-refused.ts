import { questionById } from '../../guidance/look-up.js';
import { answerTo } from '../../plan/answers.js';
import type { Answer } from '../../plan/plan.js';
import { inActivity, offers } from '../look.js';
import { nameOf, quoted, wordsOf } from '../naming.js';
import { offersMoney, offersTokens, refusesPayment, saysNo } from '../refusals.js';
import type { Rule } from '../rule.js';

const [budget, otherWays] = ['budget-remuneration.1', 'budget-remuneration.2'] as const;

/** People are paid for their time; certificates and references are other ways beside it (L128, L129). */
export const paymentRefused: Rule = {
  id: 'payment-refused',
  level: 'gap',
  leansOn: [budget, otherWays],
  gates: ['start'],
  find: (look) => {
    const { answers, judgements } = look.plan;
    const asked = [budget, otherWays].filter((id) => questionById(look.guidance, id));
    if (asked.length === 0) return [];
    const isNotInPlace = judgements['budget-remuneration']?.value === 'not-in-place';
    const isRefused = isNotInPlace || refuses(answerTo(answers, budget));
    const isPaid = offersMoney(wordsIn(answerTo(answers, otherWays)));
    const { say } = wordsOf(look, 'payment-refused');
    return offers(look)
      .filter(({ type }) => type.id !== 'inform')
      .flatMap((offer) => {
        const payment = offer.activity.practice?.payment;
        if (isPaid || offersMoney(payment)) return [];
        if (!isRefused && !refusesPayment(payment) && !offersTokens(payment)) return [];
        return [
          {
            about: offer.about,
            message: say('message', { activity: nameOf(look, offer.activity) }),
            said: say('said', { type: offer.type.name }),
            shows: payment?.trim()
              ? say('showsInstead', { payment: quoted(look, payment, '') })
              : say('shows'),
            choices: [
              { text: say('findBudget') },
              { text: say('sayBefore') },
              { text: say('askLess') },
            ],
            paths: [
              inActivity(offer, 'practice', 'payment'),
              ...asked.map((id) => ['answers', id]),
            ],
            refs: [budget, otherWays],
            rests: [offer.type.id, payment],
          },
        ];
      });
  },
};

const wordsIn = ({ notes = '', reason = '' }: Answer): string => `${notes}\n${reason}`;

const refuses = ({ notes, reason }: Answer): boolean =>
  saysNo(notes) || refusesPayment(notes) || saysNo(reason) || refusesPayment(reason);
