import { isIsoDate, languageTag } from '@engagement-kit/model';

interface HasId {
  readonly id: string;
}

/** What the elements check in guidance that has the right shape. */
interface AnyGuidance {
  readonly source: { readonly language: string; readonly published?: string };
  readonly engagementTypes?: readonly HasId[];
  readonly standards?: readonly (HasId & { readonly questions: readonly HasId[] })[];
}

/** What is wrong with ids, for developers. A widget could not work with such ids, so the guidance is refused. */
export function wrongIds({ engagementTypes = [], standards = [] }: AnyGuidance): readonly string[] {
  return [
    ...wrongIn(engagementTypes, '.engagementTypes'),
    ...wrongIn(standards, '.standards'),
    ...wrongIn(
      standards.flatMap(({ questions }) => questions),
      '.standards.questions',
    ),
  ];
}

function wrongIn(list: readonly HasId[], path: string): readonly string[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    const at = `${path}.${index}.id`;
    if (!/^\S+$/.test(id)) return [`${at} is “${id}”: an id has no spaces and is not empty`];
    if (seen.has(id)) return [`${at} is “${id}”: an id comes once`];
    seen.add(id);
    return [];
  });
}

/** What is shown as it is, or left out, while everything else is shown. */
export function oddities({ source: { language, published } }: AnyGuidance): readonly string[] {
  return [
    ...(languageTag(language) === language.trim()
      ? []
      : [`.source.language is “${language}”: a language is written like en-GB`]),
    ...(published === undefined || isIsoDate(published)
      ? []
      : [`.source.published is “${published}”: a day is written like 2026-06-04`]),
  ];
}
