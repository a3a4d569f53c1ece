import './blocks.css';

export { Anatomy } from './Anatomy.js';
export { Decisions } from './Decisions.js';
export { Do, DoDont, Dont } from './DoDont.js';
export { Facts } from './Facts.js';
export { Guide } from './Guide.js';
export { inPlan } from './in-plan.js';
export { MessageKeys } from './MessageKeys.js';
export { PartProps } from './PartProps.js';
export { PublicNames } from './PublicNames.js';
export { SearchDocs } from './SearchDocs.js';
export { Spoken } from './Spoken.js';
export { States } from './States.js';
export { Tokens } from './Tokens.js';
