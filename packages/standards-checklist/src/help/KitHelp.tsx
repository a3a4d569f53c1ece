'use client';

import { kitHelpFor } from '@engagement-kit/model';
import { type PartProps, useMessageSets, useMessages } from '@engagement-kit/react';
import { node, questionPart } from '../contexts.js';
import { kitHelpMessages } from './messages.js';

/**
 * The kit’s own help with the question around it, and an example, folded and marked as the kit’s. Nothing for a question
 * that the kit has no help with, such as a host’s own. A native `<details>`.
 */
export const KitHelp = /* @__PURE__ */ questionPart(
  'kit-help',
  function useKitHelp(_: KitHelp.Props, { question, number }) {
    const { say, locale } = useMessages(kitHelpMessages);
    const help = kitHelpFor(question.id, { messages: useMessageSets() });
    if (!help) return null;
    const lang = help.language === locale ? undefined : help.language;
    return {
      as: 'details',
      lang: locale,
      content: (
        <>
          <summary
            {...node('kit-help-summary')}
            aria-label={say('titleQuestion', { title: say('title'), number })}
          >
            {say('title')}
          </summary>
          <div {...node('kit-help-words')}>
            <p lang={lang}>{help.help}</p>
            <p>
              {say('example')} <span lang={lang}>{help.example}</span>
            </p>
            <p {...node('kit-help-origin')}>{say('origin')}</p>
          </div>
        </>
      ),
    };
  },
);

export namespace KitHelp {
  export interface Props extends PartProps<'details'> {}
}
