import { type AllHTMLAttributes, forwardRef, type JSX } from 'react';
import { Part, type PartControl } from '../part/Part.js';
import type { PartState } from '../part/part-attributes.js';
import { scope } from './scope.js';

interface InnerProps extends Omit<AllHTMLAttributes<HTMLElement>, 'as'> {
  as?: keyof JSX.IntrinsicElements;
  part: string;
  state?: PartState;
  control?: PartControl;
}

/** A node inside a part: styled like one, but not to be had on its own. */
// biome-ignore lint/suspicious/noExplicitAny: as for `Part`, whoever asks knows the node
export const Inner = /* @__PURE__ */ forwardRef<any, InnerProps>(function Inner(props, ref) {
  return <Part scope={scope} {...props} ref={ref} />;
});
