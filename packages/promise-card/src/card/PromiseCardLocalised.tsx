'use client';

import { useEnvironment, useMessages } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { PromiseCardActions } from '../actions/PromiseCardActions.js';
import { promiseCardMessages } from '../messages.js';
import { PromiseCard, type PromiseCardProps } from './PromiseCard.js';

/** Props of `PromiseCardLocalised`: those of `PromiseCard`; what is left out comes from the providers around it. */
export interface PromiseCardLocalisedProps extends PromiseCardProps {}

/**
 * The promise card for the browser: its words come from `MessagesProvider`, its heading level from `Environment`,
 * and it brings its own buttons. `actions={null}` leaves them out.
 */
export const PromiseCardLocalised = /* @__PURE__ */ forwardRef<
  HTMLElement,
  PromiseCardLocalisedProps
>(function PromiseCardLocalised(props, ref) {
  const fromContext = useMessages(promiseCardMessages);
  const environment = useEnvironment();
  const {
    promise,
    locale,
    messages = fromContext,
    headingLevel = environment.headingLevel,
  } = props;
  return (
    <PromiseCard
      actions={<PromiseCardActions promise={promise} messages={messages} locale={locale} />}
      {...props}
      messages={messages}
      headingLevel={headingLevel}
      ref={ref}
    />
  );
});
