// What needs no hooks and no context: safe to import in server components and in plain Node.
export type { HeadingLevel } from './environment/Environment.js';
export { headingTag } from './environment/heading-tag.js';
export { Part, type PartControl, type PartOwnProps, type PartProps } from './part/Part.js';
export { type PartAttributes, type PartState, partAttributes } from './part/part-attributes.js';
