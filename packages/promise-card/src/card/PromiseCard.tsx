'use client';

import { mergeRefs, useEnvironment, useMessages, useTranslatedPage } from '@engagement-kit/react';
import { forwardRef, useRef } from 'react';
import { promiseCardMessages } from '../messages.js';
import { PlainPromiseCard } from './PlainPromiseCard.js';

/**
 * A public promise as communities read it. Its words come from `MessagesProvider` and its heading level from
 * `Environment`, unless they are given.
 */
export const PromiseCard = /* @__PURE__ */ forwardRef<HTMLElement, PromiseCard.Props>(
  function PromiseCard(props, ref) {
    const own = useRef<HTMLElement>(null);
    useTranslatedPage(own);
    const messages = useMessages(promiseCardMessages, props.messages);
    const environment = useEnvironment();
    const { headingLevel = environment.headingLevel } = props;
    return (
      <PlainPromiseCard
        {...props}
        messages={messages}
        headingLevel={headingLevel}
        ref={mergeRefs(own, ref)}
      />
    );
  },
);

export namespace PromiseCard {
  export interface Props extends PlainPromiseCard.Props {}
}
