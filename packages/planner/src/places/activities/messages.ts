import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** The words of an activity. */
export interface ActivitiesMessages {
  readonly noType: string;
  readonly from: string;
  readonly until: string;
  readonly fromUntil: string;
  readonly standing: string;
  readonly standingHint: string;
  readonly legend: string;
  readonly legendHint: string;
  readonly communication: string;
  readonly levels: { readonly gap: string; readonly note: string };
  readonly notes: string;
  readonly settle: string;
  readonly whom: string;
  readonly inNoActivity: string;
  readonly addThem: string;
  readonly decision: string;
  readonly noDecision: string;
  readonly addDecision: string;
  readonly editDecision: string;
  readonly open: string;
  readonly nothingOpen: string;
  readonly fixed: string;
  readonly nothingFixed: string;
  readonly takePart: string;
  readonly strengthen: string;
  readonly strengthenText: string;
  readonly materials: string;
  readonly addMaterials: string;
  readonly noPromise: string;
  readonly addPromise: string;
  readonly editPromise: string;
}

/** An activity in English. */
export const activitiesMessages: MessageSet<ActivitiesMessages> =
  /* @__PURE__ */ defineMessages<ActivitiesMessages>('planner-activities', 'en-GB', {
    noType: 'No type of engagement yet',
    from: 'From {from}',
    until: 'Until {until}',
    fromUntil: '{from} to {until}',
    standing: 'Name, state and dates',
    standingHint: 'No dates yet',
    legend: 'Type of engagement',
    legendHint: 'One type for this activity. Others may have other types.',
    communication: 'The public promise of this type, as published. Communication: {communication}.',
    levels: { gap: 'Gap', note: 'Note' },
    notes: 'What the check found',
    settle: 'See what you can do',
    whom: 'Who it is for',
    inNoActivity: 'In no activity yet: {community}',
    addThem: 'Add them here',
    decision: 'What people can change',
    noDecision: 'Say which decision this feeds into, so that people know what they can change.',
    addDecision: 'Add a decision',
    editDecision: 'Edit this decision',
    open: 'Open',
    nothingOpen: 'Nothing is recorded as open.',
    fixed: 'Fixed',
    nothingFixed: 'Nothing is recorded as fixed.',
    takePart: 'How people take part',
    strengthen: 'Could the offer be stronger?',
    strengthenText: 'The guidance asks to consider it, and gives an example:',
    materials: 'Materials made together, for: {activity}',
    addMaterials: 'Co-produce the materials: add it as an activity',
    noPromise: 'No promise covers this activity yet. People see a promise once there is one.',
    addPromise: 'Add a promise',
    editPromise: 'Edit this promise',
  });
