import { type Shape, wrongPlace } from '../data/wrong-place.js';

/** The largest file that is read, in bytes. */
const limit = 256 * 1024;

/** Fetches data from this origin or one that allows it, if it is no larger than the limit and has the right shape. */
export async function loadFile<Data>(
  src: string,
  base: string,
  shape: Shape,
  signal: AbortSignal,
): Promise<Data> {
  const url = new URL(src, base);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`${url.protocol} is not fetched`);
  const response = await fetch(url, { signal });
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      reader.cancel();
      throw new Error(`it is larger than ${limit} bytes`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  const data = JSON.parse(text + decoder.decode());
  const problem = wrongPlace(data, shape);
  if (problem) throw new Error(`${problem} does not fit`);
  return data;
}
