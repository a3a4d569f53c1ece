'use client';

import { useEnvironment, useMessages } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { Actions } from '../actions/Actions.js';
import { promiseCardMessages } from '../messages.js';
import { PromiseCard } from './PromiseCard.js';

/**
 * The promise card for the browser: its words come from `MessagesProvider`, its heading level from `Environment`,
 * and it brings its own buttons. `actions={null}` leaves them out.
 */
export const PromiseCardLocalised = /* @__PURE__ */ forwardRef<HTMLElement, PromiseCard.Props>(
  function PromiseCardLocalised(props, ref) {
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
        ref={ref}
      />
    );
  },
);
