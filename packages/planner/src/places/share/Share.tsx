'use client';

import type { PartProps } from '@engagement-kit/react';
import { forwardRef, useState } from 'react';
import { lazy, Nothing } from '../page/lazy.js';
import { placesPart } from '../places-context.js';

const ShareDialog = /* @__PURE__ */ lazy(() => import('./ShareDialog.js'), Nothing);

interface ButtonProps extends PartProps<'button'> {
  isOpen: boolean;
  onOpen: () => void;
}

const Button = /* @__PURE__ */ placesPart(
  'share',
  ['isOpen', 'onOpen'],
  ({ isOpen, onOpen }: ButtonProps, { speaker }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    state: { primary: true, open: isOpen },
    'aria-haspopup': 'dialog',
    lang: speaker.locale,
    content: speaker.say('share'),
    onClick: onOpen,
  }),
);

/**
 * Opens what can be done with the plan for others: show people the promise, give colleagues the plan, keep a copy.
 * Renders a `<button>`.
 */
export const Share = /* @__PURE__ */ forwardRef<HTMLButtonElement, Share.Props>(
  function Share(props, ref) {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <Button {...props} ref={ref} isOpen={isOpen} onOpen={() => setOpen(true)} />
        {isOpen && <ShareDialog onClose={() => setOpen(false)} />}
      </>
    );
  },
);

export namespace Share {
  export interface Props extends PartProps<'button'> {}
}
