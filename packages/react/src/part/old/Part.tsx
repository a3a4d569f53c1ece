import { Slot } from '@radix-ui/react-slot';
import {
  type AllHTMLAttributes,
  type ElementType,
  type ForwardedRef,
  forwardRef,
  type JSX,
} from 'react';
import { type PartControl, type PartState, partAttributes } from '../part-attributes.js';

/** What every public part takes besides the props of its element. */
export interface PartOwnProps {
  /** Render the single child element in place of the part's own, with the part's props and ref on it. */
  asChild?: boolean | undefined;
}

interface InnerPartProps extends Omit<AllHTMLAttributes<HTMLElement>, 'as'>, PartOwnProps {
  as?: keyof JSX.IntrinsicElements;
  scope: string;
  part: string;
  state?: PartState | undefined;
  control?: PartControl | undefined;
}

/**
 * One DOM node of a component. Builds the public parts: it sets the styling attributes,
 * takes `asChild`, and hands on `ref` and every other prop.
 */
export const Part = /* @__PURE__ */ forwardRef(function Part(
  { as = 'div', asChild, scope, part, state, control, ...props }: InnerPartProps,
  // biome-ignore lint/suspicious/noExplicitAny: each public part types its own ref
  ref: ForwardedRef<any>,
) {
  const Component: ElementType = asChild ? Slot : as;
  return (
    <Component
      {...partAttributes(scope, part, state)}
      data-control={control}
      {...props}
      ref={ref}
    />
  );
});
