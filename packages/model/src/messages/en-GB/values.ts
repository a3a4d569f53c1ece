import type { PlanValue } from '../../plan/value-words.js';
import { defineMessages } from '../message-set.js';

/** The values that are picked, in English. */
export const planValueWords: Readonly<Record<PlanValue, string>> = {
  yes: 'Yes',
  no: 'No',
  draft: 'Draft',
  active: 'Active',
  closed: 'Closed',
  'not-started': 'Not yet started',
  'in-progress': 'In progress',
  answered: 'Answered',
  'not-applicable': 'Does not apply',
  'in-place': 'In place',
  partly: 'Partly in place',
  'not-in-place': 'Not in place',
  organisation: 'The organisation',
  shared: 'The organisation and communities together',
  community: 'The community',
  out: 'From the organisation to communities',
  in: 'From communities to the organisation',
  both: 'Both ways',
  'community-led': 'Both ways, led by communities',
  framing: 'When the question is framed',
  options: 'When options are drawn up',
  choosing: 'When an option is chosen',
  delivering: 'When it is delivered',
  evaluating: 'When it is evaluated',
  planned: 'Planned',
  'under-way': 'Under way',
  done: 'Done',
  stopped: 'Stopped',
  changed: 'Changed',
  withdrawn: 'Withdrawn',
  open: 'Open',
  managed: 'Managed',
  happened: 'Has happened',
  project: 'Project',
  trust: 'Trust',
  safeguarding: 'Safeguarding',
  wellbeing: 'Wellbeing',
};

/** The same as a message set. */
export const valueWords = /* @__PURE__ */ defineMessages('plan-values', 'en-GB', planValueWords);
