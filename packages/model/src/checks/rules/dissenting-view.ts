import { standardById } from '../../guidance/look-up.js';
import { communityViews, type StandingView } from '../../plan/community-views.js';
import { quoted, wordsOf } from '../naming.js';
import { disagrees } from '../refusals.js';
import type { Rule } from '../rule.js';

/** The approach asks whether engagement is effective and equitable, and builds trust (L13). Communities judge it too. */
export const dissentingView: Rule = {
  id: 'dissenting-view',
  level: 'gap',
  leansOn: ['introduction.2'],
  gates: ['start', 'close'],
  find: (look) => {
    const { say } = wordsOf(look, 'dissenting-view');
    return Object.entries(look.plan.judgements).flatMap(([standardId, judgement]) => {
      const against = lastViews(communityViews(judgement).filter(isOfThis)).filter(
        ({ agrees, view }) => agrees === false || (agrees === undefined && disagrees(view)),
      );
      if (judgement.value !== 'in-place' || against.length === 0) return [];
      const standard = standardById(look.guidance, standardId);
      const who = against
        .map((each) => quoted(look, each.who, say('aCommunity')))
        .join(look.words.say('separator'));
      const view = against.find((each) => each.view?.trim())?.view;
      return [
        {
          about: ['judgements', standardId],
          message: say('message', {
            standard: quoted(look, standard?.title, say('aStandard')),
            who,
          }),
          said: judgement.reason?.trim()
            ? say('saidWhy', { reason: judgement.reason })
            : say('said'),
          shows: view ? say('showsView', { view }) : say('shows'),
          choices: [
            { text: say('ask') },
            ...(standard
              ? [
                  {
                    text: say('judgeAgain'),
                    command: {
                      type: 'judgement.set',
                      standardId,
                      changes: { value: 'partly' },
                    } as const,
                  },
                ]
              : []),
            { text: say('sayBoth') },
          ],
          paths: [
            ['judgements', standardId, 'value'],
            ['judgements', standardId, 'communityView'],
          ],
          refs: ['introduction.2'],
          rests: against.map(({ who: name, view: words, on }) => [name, words, on]),
        },
      ];
    });
  },
};

/** Who was asked whether it is “not in place”, and disagrees, does not dissent once it is judged to be in place. */
const isOfThis = ({ judged }: StandingView): boolean => judged !== 'not-in-place';

/** What each community said last. A view without a day came before those with one. */
function lastViews(views: readonly StandingView[]): readonly StandingView[] {
  const last = new Map<string, StandingView>();
  for (const view of views) {
    const said = last.get(view.who.trim());
    if (!said || (said.on ?? '') <= (view.on ?? '')) last.set(view.who.trim(), view);
  }
  return [...last.values()];
}
