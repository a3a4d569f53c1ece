'use client';

import { mergeRefs, useEnvironment, useMessages, useTranslatedPage } from '@engagement-kit/react';
import { forwardRef, useRef } from 'react';
import { Actions } from '../actions/Actions.js';
import { promiseCardMessages } from '../messages.js';
import { PromiseCard } from './PromiseCard.js';

/**
 * The promise card for the browser: its words come from `MessagesProvider`, its heading level from `Environment`,
 * and it brings its own buttons. `actions={null}` leaves them out.
 */
export const PromiseCardLocalised = /* @__PURE__ */ forwardRef<HTMLElement, PromiseCard.Props>(
  function PromiseCardLocalised(props, ref) {
    const own = useRef<HTMLElement>(null);
    useTranslatedPage(own);
    const words = useMessages(promiseCardMessages);
    const environment = useEnvironment();
    const {
      promise,
      locale,
      messages = words,
      headingLevel = environment.headingLevel,
      actions = <Actions promise={promise} messages={messages} locale={locale} />,
    } = props;
    return (
      <PromiseCard
        {...props}
        messages={messages}
        headingLevel={headingLevel}
        actions={actions}
        ref={mergeRefs(own, ref)}
      />
    );
  },
);
