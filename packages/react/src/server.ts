// What needs no hooks and no context: safe to import in server components and in plain Node.
export type { HeadingLevel } from './environment/Environment.js';
export { headingTag } from './environment/heading-tag.js';
export { AddressLink, type AddressLinkProps } from './part/AddressLink.js';
export { type PartComponent, type PartPlan, type PartProps, partsOf } from './part/define-part.js';
export {
  nodesOf,
  type PartAttributes,
  type PartControl,
  type PartState,
  partAttributes,
} from './part/part-attributes.js';
