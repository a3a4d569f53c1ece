import { nameOf, offers, pathOfType, promiseInstead, saidBy } from '../look.js';
import type { Rule } from '../rule.js';

/** Co-produce promises to incorporate recommendations fully (L62). Fixed points limit that. */
export const fixedLimitsClashWithPromise: Rule = {
  id: 'fixed-limits-clash-with-promise',
  level: 'gap',
  leansOn: ['co-produce.promise'],
  gates: ['share'],
  find: (look) =>
    offers(look).flatMap((offer) => {
      const { activity, type, decision, about } = offer;
      const fixed = decision?.fixed?.filter(({ text }) => text.trim()) ?? [];
      if (type.id !== 'co-produce' || !decision || fixed.length === 0) return [];
      const unexplained = fixed.filter(({ reason }) => !reason);
      return [
        {
          about,
          // A limit with its reason beside it is open to people. It still limits the promise.
          level: unexplained.length > 0 ? 'gap' : 'note',
          message: `${nameOf(activity)} promises to incorporate recommendations fully, and some points are fixed.`,
          said: saidBy(offer),
          shows: `Fixed: ${fixed.map(({ text }) => text).join('; ')}.`,
          choices: [
            ...(unexplained.length > 0
              ? [{ text: 'Give the reason for each fixed point, so that people see it' }]
              : []),
            { text: 'Say in your own words beside the promise which points are fixed' },
            { text: 'Ask who fixed each point, and whether it can be opened' },
            ...promiseInstead(
              look,
              offer,
              'involve',
              (name) => `Promise ${name}, if the fixed points leave little to decide`,
            ),
          ],
          paths: [pathOfType(offer), ['decisions', decision.id, 'fixed']],
          refs: ['co-produce.promise'],
          rests: [decision.id, fixed],
        },
      ];
    }),
};
