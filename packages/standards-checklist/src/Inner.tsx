import { type PartControl, type PartState, partAttributes } from '@engagement-kit/react';
import { type AllHTMLAttributes, createElement, type JSX, type ReactNode } from 'react';
import { scope } from './scope.js';

export interface InnerProps extends Omit<AllHTMLAttributes<HTMLElement>, 'as'> {
  as?: keyof JSX.IntrinsicElements;
  part: string;
  state?: PartState;
  control?: PartControl;
}

/** A node inside a part: styled like one, but not to be had on its own. */
export function Inner({ as = 'div', part, state, control, ...props }: InnerProps): ReactNode {
  return createElement(as, {
    ...partAttributes(scope, part, state),
    'data-control': control,
    ...props,
  });
}
