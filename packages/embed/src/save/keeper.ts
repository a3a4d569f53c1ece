import { tell, tellError } from '../element/events.js';
import type { ElementState } from '../element/state.js';
import { messages } from '../messages.js';
import { storageKey } from './storage-key.js';

/** Keeps a value on this device: only where `save="ask"`, and only once the person presses the button. */
export class Keeper<Value> {
  /** Whether something of this element is in storage. */
  stored = false;
  readonly #state: ElementState<Value>;
  /** What happened last, in words, and the value that it happened to. */
  #report = '';
  #reported: Value | undefined;

  constructor(state: ElementState<Value>) {
    this.#state = state;
  }

  /** `ask` or `host` where there is something to save and a person to save it. */
  get way(): 'ask' | 'host' | undefined {
    const { element, kind } = this.#state;
    if (kind.savesItself || element.hasAttribute('readonly') || element.matches(':disabled'))
      return undefined;
    const way = element.getAttribute('save');
    return way === 'ask' || way === 'host' ? way : undefined;
  }

  /** What happened to what was saved, in words. */
  get report(): string {
    return this.#report && this.#state.own !== this.#reported ? messages.changed : this.#report;
  }

  /** Takes what was saved on an earlier visit. Reads only. */
  open(): void {
    if (this.way !== 'ask') return;
    const state = this.#state;
    // Elements without a name count themselves in the order in which they come.
    const key = this.#key;
    try {
      const text = localStorage.getItem(key);
      this.stored = text !== null;
      const value = text && state.kind.fromFile(JSON.parse(text));
      if (value == null || !state.fits('value', value)) return;
      if (state.kind.published) state.saved = value as Value;
      else if (state.own === undefined) state.own = value as Value;
    } catch {
      // Storage that cannot be read holds nothing; saving says so.
    }
  }

  save(): void {
    const { way } = this;
    const own = tell(this.#state.element, 'save', { key: this.#key }, true) && way === 'ask';
    this.#tell(messages.handed);
    if (own) this.#write(() => localStorage.setItem(this.#key, this.#state.file), true);
    this.#state.draw();
  }

  delete(): void {
    this.#write(() => localStorage.removeItem(this.#key), false);
    this.#state.draw();
  }

  get #key(): string {
    const { element, kind } = this.#state;
    return storageKey(element, kind.published === true);
  }

  #write(act: () => void, stored: boolean): void {
    try {
      act();
      this.stored = stored;
      this.#tell(stored ? messages.saved : messages.deleted);
    } catch (error) {
      this.#tell(isFull(error) ? messages.full : messages.blocked);
      tellError(this.#state.element, 'not-saved', 'save', error);
    }
  }

  #tell(report: string): void {
    this.#report = report;
    this.#reported = this.#state.own;
  }
}

/** There is storage, and no room left in it. Browsers have two names for that. */
const isFull = (error: unknown): boolean =>
  /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/.test(String((error as Error | null)?.name));
