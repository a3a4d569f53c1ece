import { seen } from '../../blank.js';
import { quoted, wordsOf } from '../naming.js';
import type { Rule } from '../rule.js';

/** Risks are assessed for what they mean for people and for trust (L142, L143), all the more once they happen. */
export const riskHappened: Rule = {
  id: 'risk-happened',
  level: 'gap',
  leansOn: ['assess-risks.1', 'assess-risks.2'],
  gates: ['share', 'start', 'close'],
  find: (look) => {
    const { say } = wordsOf(look, 'risk-happened');
    return look.plan.risks
      .filter(({ state }) => state === 'happened')
      .map(({ id, text, mitigation }) => ({
        about: ['risks', id],
        message: say('message', { risk: quoted(look, text, say('aRisk')) }),
        said: mitigation && seen(mitigation) ? say('said', { mitigation }) : say('saidNothing'),
        shows: say('shows'),
        choices: [
          { text: say('sayWhatFollows') },
          {
            text: say('markManaged'),
            command: { type: 'risk.update', id, changes: { state: 'managed' } },
          },
        ],
        paths: [
          ['risks', id, 'state'],
          ['risks', id, 'mitigation'],
        ],
        refs: ['assess-risks.1', 'assess-risks.2'],
        rests: text,
      }));
  },
};
