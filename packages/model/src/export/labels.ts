import { modelLanguage } from '../language.js';

/** The kit's words for the values of a plan, in the files that it writes. */
const values: Readonly<Record<string, string>> = {
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
  kept: 'Kept',
  late: 'Late',
  open: 'Open',
  managed: 'Managed',
  happened: 'Has happened',
  project: 'Project',
  trust: 'Trust',
  safeguarding: 'Safeguarding',
  wellbeing: 'Wellbeing',
};

/** A value in words. One that we have no words for stays as it is. */
export const wordsFor = (value: string | undefined): string =>
  value === undefined ? '' : Object.hasOwn(values, value) ? (values[value] ?? '') : value;

/** A date in words: `1 September 2026`. Anything that is no date stays as it is. */
export const dateInWords = (date: string | undefined): string => {
  const time = date && /^\d{4}-\d\d-\d\d/.test(date) ? Date.parse(date.slice(0, 10)) : Number.NaN;
  return Number.isNaN(time)
    ? (date ?? '')
    : new Intl.DateTimeFormat(modelLanguage, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
};
