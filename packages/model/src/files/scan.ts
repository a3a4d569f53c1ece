import { type Issue, type IssueCode, issue } from '../result.js';
import { limits } from './limits.js';

/** How much of each a text holds: values, levels, and fields in its largest object. */
export interface Extent {
  readonly values: number;
  readonly levels: number;
  readonly fields: number;
}

/**
 * Looks at a text before it is parsed: one that nests too deep or holds too many values is refused in a
 * moment, while parsing it could keep a page busy for seconds. It need not be JSON: that is seen later.
 */
export function scan(text: string): Issue | undefined {
  const { values, levels, fields } = extentOf(text);
  if (levels > limits.levels) return refusal('too-deep', 'file.tooDeep', limits.levels);
  if (fields > limits.fields) return refusal('too-large', 'file.tooManyFields', limits.fields);
  if (values > limits.values) return refusal('too-large', 'file.tooManyValues', limits.values);
  return undefined;
}

/** How much the text holds, as far as it was looked at: no further than the first limit that it passes. */
export function extentOf(text: string): Extent {
  // The fields of each object that is open here; of a list, nothing to count.
  const open: number[] = [];
  let [values, levels, most] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) index = endOfText(text, index);
    else if (code === openList || code === openObject) {
      levels = Math.max(levels, open.push(code === openObject ? 1 : Number.NEGATIVE_INFINITY));
      values += 1;
    } else if (code === closeList || code === closeObject) open.pop();
    else if (code === comma) {
      values += 1;
      const fields = (open.pop() ?? 0) + 1;
      open.push(fields);
      most = Math.max(most, fields);
    }
    if (levels > limits.levels || most > limits.fields || values > limits.values) break;
  }
  return { values, levels, fields: most };
}

const refusal = (
  code: IssueCode,
  name: 'file.tooDeep' | 'file.tooManyFields' | 'file.tooManyValues',
  limit: number,
): Issue => issue(code, { message: { name, values: { limit } } });

/** Where the text that begins here ends: at the next quotation mark without a backslash before it. */
function endOfText(text: string, start: number): number {
  let end = start;
  do {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
  } while (isMarked(text, end));
  return end;
}

/** Whether an odd number of backslashes precedes this position. */
function isMarked(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === backslash) before -= 1;
  return (at - before) % 2 === 1;
}

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
