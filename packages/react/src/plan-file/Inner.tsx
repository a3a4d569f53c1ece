import type { AllHTMLAttributes, JSX, Ref } from 'react';
import type { PartControl } from '../part/Part.js';
import { type PartState, partAttributes } from '../part/part-attributes.js';
import { scope } from './scope.js';

/** Props of `Inner`. */
export interface InnerProps extends Omit<AllHTMLAttributes<HTMLElement>, 'as'> {
  as?: keyof JSX.IntrinsicElements;
  part: string;
  state?: PartState;
  control?: PartControl;
  // biome-ignore lint/suspicious/noExplicitAny: any element of the parts
  innerRef?: Ref<any>;
}

/** A node inside a part: styled like one, but not to be had on its own. */
export function Inner({ as: As = 'div', part, state, control, innerRef, ...props }: InnerProps) {
  const Tag = As as 'div';
  return (
    <Tag
      {...partAttributes(scope, part, state)}
      data-control={control}
      {...(props as object)}
      ref={innerRef}
    />
  );
}
