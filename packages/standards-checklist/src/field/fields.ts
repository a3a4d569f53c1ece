import {
  type Answer,
  type Evidence,
  isWholeDay,
  safeAddress,
  withEvidence,
} from '@engagement-kit/model';
import type { TextName } from '../messages.js';
import type { StandardsChangeReason } from '../root/changes.js';

/** A field of an answer that holds a text, by the end of its form entry's name: `notes`, `evidence.0.url`. */
export type AnswerField =
  | 'reason'
  | 'notes'
  | 'owner'
  | 'dueOn'
  | `evidence.${number}.${'label' | 'url' | 'on'}`;

/** How a text is written: in lines, as a date, as a link, or as plain text. */
export type FieldKind = 'lines' | 'date' | 'link' | 'text';

interface FieldDescription {
  readonly kind: FieldKind;
  /** The message that names it. */
  readonly label: TextName;
  readonly reason: StandardsChangeReason;
}

const ofAnswer = {
  reason: { kind: 'lines', label: 'reasonField', reason: 'reason' },
  notes: { kind: 'lines', label: 'notesField', reason: 'notes' },
  owner: { kind: 'text', label: 'owner', reason: 'owner' },
  dueOn: { kind: 'date', label: 'dueOn', reason: 'due-date' },
} as const satisfies Readonly<Record<string, FieldDescription>>;

const ofEvidence = {
  label: { kind: 'text', label: 'evidenceLabel', reason: 'evidence' },
  url: { kind: 'link', label: 'evidenceUrl', reason: 'evidence' },
  on: { kind: 'date', label: 'evidenceOn', reason: 'evidence' },
} as const satisfies Readonly<Record<string, FieldDescription>>;

type NameParts =
  | [name: keyof typeof ofAnswer]
  | [name: 'evidence', index: string, cell: keyof typeof ofEvidence];

/** Each name is parsed once: a page has hundreds of fields, but only a dozen names. */
const known = new Map<AnswerField, NameParts>();

function partsOfName(field: AnswerField): NameParts {
  const parts = known.get(field) ?? (field.split('.') as NameParts);
  known.set(field, parts);
  return parts;
}

export function describeField(field: AnswerField): FieldDescription {
  const [name, , cell] = partsOfName(field);
  return name === 'evidence' ? ofEvidence[cell as 'label'] : ofAnswer[name];
}

/** What the answer says there. */
export function fieldText(answer: Answer, field: AnswerField): string {
  const [name, index, cell] = partsOfName(field);
  const text =
    name === 'evidence' ? answer.evidence?.[Number(index)]?.[cell as 'label'] : answer[name];
  return text ?? '';
}

/** The changes that put a text there. */
export function fieldChanges(answer: Answer, field: AnswerField, text: string): Partial<Answer> {
  const [name, index, cell] = partsOfName(field);
  return name === 'evidence'
    ? evidenceChanges(answer, Number(index), { [cell as string]: text })
    : { [name]: text };
}

/** The changes that change one piece of evidence. */
export const evidenceChanges = (
  { evidence = [] }: Answer,
  index: number,
  changes: Partial<Evidence>,
): Partial<Answer> => orNone(withEvidence(evidence, index, changes));

/** The changes that take one piece away. */
export const withoutEvidence = ({ evidence = [] }: Answer, index: number): Partial<Answer> =>
  orNone(evidence.filter((_, at) => at !== index));

const orNone = (evidence: readonly Evidence[]): Partial<Answer> => ({
  evidence: evidence.length > 0 ? evidence : undefined,
});

/** A date, or nothing at all. */
export const isDate = (text: string): boolean => text === '' || isWholeDay(text);

/** An address that can be opened, or nothing at all. */
export const isLink = (text: string): boolean => text === '' || safeAddress(text) !== undefined;
