'use client';

import { follow, type PartProps } from '@engagement-kit/react';
import type { Address } from './address.js';
import { placesPart } from './places-context.js';

/** A way to a place, to an item of it, or to one of the item’s fields. Renders an `<a>`. */
export const Link = /* @__PURE__ */ placesPart(
  'link',
  ['to'],
  ({ to }: Link.Props, { hrefFor, go }) => ({
    as: 'a',
    href: hrefFor(to),
    onClick: (event) => follow(event, () => go(to)),
  }),
);

export namespace Link {
  export interface Props extends Omit<PartProps<'a'>, 'href'> {
    /** Where it leads. */
    to: Address;
  }
}
