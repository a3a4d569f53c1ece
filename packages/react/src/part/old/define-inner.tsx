import {
  type AllHTMLAttributes,
  type ForwardRefExoticComponent,
  forwardRef,
  type JSX,
  type RefAttributes,
} from 'react';
import type { PartControl, PartState } from '../part-attributes.js';
import { Part } from './Part.js';

/** Props of a node inside a part. */
export interface InnerProps extends Omit<AllHTMLAttributes<HTMLElement>, 'as'> {
  as?: keyof JSX.IntrinsicElements;
  part: string;
  state?: PartState;
  control?: PartControl;
}

/** Makes the nodes inside the parts of one scope: styled like parts, but not to be had on their own. */
export const defineInner = (
  scope: string,
  // biome-ignore lint/suspicious/noExplicitAny: as for `Part`, whoever asks knows the node
): ForwardRefExoticComponent<InnerProps & RefAttributes<any>> =>
  forwardRef((props, ref) => <Part scope={scope} {...props} ref={ref} />);
