import type { Path } from '../result.js';
import type { Guidance } from './guidance.js';

/** Where a passage stands in the guidance. */
export interface PassagePlace {
  readonly ref: string;
  readonly path: Path;
}

/** The place of every passage that `guidancePassages` names, list by list. */
export function passagePlaces(guidance: Guidance): readonly PassagePlace[] {
  const sections = (list: 'sections' | 'methodology') =>
    (guidance[list] ?? []).flatMap(({ id, paragraphs }, index) => [
      { ref: `${id}.title`, path: [list, index, 'title'] },
      ...paragraphs.map((_, at) => ({
        ref: `${id}.${at + 1}`,
        path: [list, index, 'paragraphs', at],
      })),
    ]);
  return [
    ...sections('sections'),
    ...guidance.engagementTypes.flatMap(({ id }, index) =>
      ['name', 'aim', 'promise', 'communication'].map((part) => ({
        ref: `${id}.${part}`,
        path: ['engagementTypes', index, part],
      })),
    ),
    ...guidance.standards.flatMap(({ id, whyItMatters, questions }, index) => [
      { ref: `${id}.title`, path: ['standards', index, 'title'] },
      ...(whyItMatters === undefined
        ? []
        : [{ ref: `${id}.why`, path: ['standards', index, 'whyItMatters'] }]),
      ...questions.map((question, at) => ({
        ref: question.id,
        path: ['standards', index, 'questions', at, 'id'],
      })),
    ]),
    ...sections('methodology'),
    // Two references with one number are reported as such.
    ...[...new Map((guidance.references ?? []).map(({ number }, index) => [number, index]))].map(
      ([number, index]) => ({ ref: `reference.${number}`, path: ['references', index, 'number'] }),
    ),
    ...(guidance.updates ?? []).map((_, index) => ({
      ref: `update.${index + 1}`,
      path: ['updates', index],
    })),
  ];
}
