import type { EngagementTypeId } from '../guidance/guidance.js';
import type { PlanContent } from './plan.js';

/** The values of a plan that are picked, not typed. A flag is `yes` or `no`. */
export type PlanValue = 'yes' | 'no' | Picked<PlanContent>;

/** Every text in a type that is one of a few. Types of engagement are named by the guidance. */
type Picked<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends readonly (infer Each)[]
    ? Picked<Each>
    : T extends object
      ? {
          [Name in keyof T]-?: EngagementTypeId extends Extract<T[Name], string>
            ? never
            : Picked<T[Name]>;
        }[keyof T]
      : never;

/** Those values in words, in the `modelLanguage`. */
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
