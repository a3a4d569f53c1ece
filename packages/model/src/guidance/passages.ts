import type { Guidance, Section, Standard } from './guidance.js';

/** One passage of a guidance: a heading, a paragraph, an aim, a question. */
export interface Passage {
  /** The passage's own name: `inform.aim`, `standards.title`, `commit-to-feedback.1`. */
  readonly ref: string;
  /** The passage as it is shown. */
  readonly text: string;
  /** The passage as it was published, where a spelling is corrected. */
  readonly published?: string;
  /** The line of the source text that it stands on. */
  readonly sourceLine?: number;
}

type Entry = readonly [ref: string, text: string];

/**
 * Every passage of a guidance in the order of its page, each with a ref that corrections and notes use:
 * `<section>.title`, `<section>.1`…; `<type>.name`, `.aim`, `.promise`, `.communication`;
 * `<standard>.title`, `.why`, and the question's id; `reference.1`; `update.1`.
 * Advice repeats words of a section and is not listed again.
 */
export function guidancePassages(guidance: Guidance): readonly Passage[] {
  let sourceLine = 0;
  return entries(guidance).map(([ref, text], index) => {
    const published = (guidance.source.corrections ?? [])
      .filter((correction) => correction.ref === ref)
      .reduce(
        (so, correction) => so.replace(correction.corrected, () => correction.published),
        text,
      );
    sourceLine += guidance.sourceSteps?.[index] ?? 0;
    return {
      ref,
      text,
      ...(published !== text && { published }),
      ...(sourceLine > 0 && { sourceLine }),
    };
  });
}

/** The passage that `ref` names; nothing where the guidance does not have it. */
export const passageOf = (guidance: Guidance, ref: string): Passage | undefined =>
  guidancePassages(guidance).find((each) => each.ref === ref);

/**
 * The published form, with the corrections of spelling undone: of the passage that `ref` names
 * (empty when there is no such passage), or of the whole guidance, one passage a line.
 */
export const sourceText = (guidance: Guidance, ref?: string): string =>
  guidancePassages(guidance)
    .filter((passage) => ref === undefined || passage.ref === ref)
    .map((passage) => passage.published ?? passage.text)
    .join('\n');

/**
 * The passages that hold the query, in order. Finds both the published and the corrected spelling.
 * Case, runs of spaces, and the form of hyphens and quotation marks make no difference.
 */
export function searchGuidance(guidance: Guidance, query: string): readonly Passage[] {
  const wanted = plain(query).trim();
  return wanted === ''
    ? []
    : guidancePassages(guidance).filter(
        ({ text, published = '' }) =>
          plain(text).includes(wanted) || plain(published).includes(wanted),
      );
}

function entries(guidance: Guidance): readonly Entry[] {
  const lists = {
    engagementTypes: guidance.engagementTypes.flatMap((type): Entry[] => [
      [`${type.id}.name`, type.name],
      [`${type.id}.aim`, type.aim],
      [`${type.id}.promise`, type.promise],
      [`${type.id}.communication`, type.communication.text],
    ]),
    standards: guidance.standards.flatMap((standard): Entry[] => [
      [`${standard.id}.title`, standard.title],
      ...whyOf(standard),
      ...standard.questions.map((question): Entry => [question.id, question.text]),
    ]),
  };
  const section = ({ id, title, paragraphs, followedBy }: Section): Entry[] => [
    [`${id}.title`, title],
    ...paragraphs.map((text, index): Entry => [`${id}.${index + 1}`, text]),
    ...(followedBy ? lists[followedBy].splice(0) : []),
  ];
  return [
    ...(guidance.sections ?? []).flatMap(section),
    ...lists.engagementTypes,
    ...lists.standards,
    ...(guidance.methodology ?? []).flatMap(section),
    ...(guidance.references ?? []).map(({ number, text }): Entry => [`reference.${number}`, text]),
    ...(guidance.updates ?? []).map(({ text }, index): Entry => [`update.${index + 1}`, text]),
  ];
}

const whyOf = ({ id, whyItMatters }: Standard): readonly Entry[] =>
  whyItMatters === undefined ? [] : [[`${id}.why`, whyItMatters]];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ');
