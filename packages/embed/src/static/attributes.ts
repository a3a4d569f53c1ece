import { escapeHtml } from '@engagement-kit/model';

/** The attributes of a tag, in order: `true` is an empty one, `undefined` and `false` leave one out. */
export const attributes = (
  given: Readonly<Record<string, string | number | boolean | undefined>>,
): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`,
    )
    .join('');
