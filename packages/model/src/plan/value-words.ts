import type {
  ActivityState,
  AnswerStatus,
  Decision,
  FeedbackState,
  Judgement,
  PlanStatus,
  Practice,
  Risk,
} from './plan.js';

/** The values of a plan that are picked, not typed. A flag is `yes` or `no`. */
export type PlanValue =
  | 'yes'
  | 'no'
  | PlanStatus
  | AnswerStatus
  | ActivityState
  | FeedbackState
  | NonNullable<
      Judgement['value'] | Decision['madeBy'] | Practice['flow' | 'stage'] | Risk['kind' | 'state']
    >;

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
