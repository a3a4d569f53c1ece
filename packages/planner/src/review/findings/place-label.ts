import type { Path } from '@engagement-kit/model';
import type { ReviewContextValue } from '../review-context.js';

/** A place in words: `Activity: when people join`, `Question 4`. A field that has no word of ours stays unnamed. */
export function placeLabel(
  { messages, say, pathLabel, numbers }: ReviewContextValue,
  path: Path,
): string {
  const { placeNames, fieldNames } = messages;
  const [first, second, ...rest] = path;
  const given = pathLabel?.(path);
  if (given !== undefined) return given;
  const number = first === 'answers' && numbers.get(`${second}`);
  if (number) return say('question', { number });
  const place = nameIn(placeNames, first) ?? placeNames.plan ?? '';
  const field = rest
    .reverse()
    .map((key) => nameIn(fieldNames, key))
    .find(Boolean);
  return field ? say('placeField', { place, field }) : place;
}

const nameIn = (
  names: Readonly<Record<string, string>>,
  key: string | number | undefined,
): string | undefined => (Object.hasOwn(names, `${key}`) ? names[`${key}`] : undefined);
