import { tellError } from './events.js';
import { loadFile } from './load-file.js';
import type { ElementState } from './state.js';

/** The data of an element that its `src` names: asked for once for each address. */
export class Source {
  readonly #name: string;
  readonly #notLoaded: string;
  #asked = '';
  #request: AbortController | undefined;

  /** `name` is what the data is among that of the element; `notLoaded` is said where the file could not be had. */
  constructor(name: string, notLoaded: string) {
    this.#name = name;
    this.#notLoaded = notLoaded;
  }

  /** It is not known yet what the file holds. */
  get isLoading(): boolean {
    return this.#request !== undefined;
  }

  /** Fetches what `src` names now, if that is another address than before. Only what was asked for last counts. */
  async load<Value>(given: ElementState<Value>): Promise<void> {
    const { element, kind } = given;
    const src = element.getAttribute('src') ?? '';
    if (src === this.#asked) return;
    this.#asked = src;
    this.#request?.abort();
    this.#request = src ? new AbortController() : undefined;
    const { signal } = this.#request ?? {};
    const shape = kind.shapes[this.#name];
    let loaded: unknown;
    let notice = '';
    try {
      if (signal && shape) loaded = await loadFile(src, element.baseURI, shape, signal);
    } catch (error) {
      if (signal?.aborted) return;
      notice = this.#notLoaded;
      tellError(element, 'not-loaded', 'src', error);
    }
    if (signal?.aborted) return;
    this.#request = undefined;
    given.notice = notice;
    given.putDefault(this.#name, loaded);
  }
}
