import { fits } from '../element/data.js';
import type { EngagementElement } from '../element/EngagementElement.js';
import { tell, tellError } from '../element/events.js';
import { messages } from '../messages.js';

/** Keeps a value on this device: only where `save="ask"`, and only once the person presses the button. */
export class Keeper<Value> {
  /** What happened last, in words. */
  _state = '';
  /** Something of this element lies in storage. */
  _stored = false;
  readonly _element: EngagementElement<Value>;

  constructor(element: EngagementElement<Value>) {
    this._element = element;
  }

  /** `ask` or `host` where there is something to save and a person to save it. */
  get _way(): string {
    const element = this._element;
    const way = element.getAttribute('save') ?? '';
    const open = !element.hasAttribute('readonly') && !element.matches(':disabled');
    return open && /^(ask|host)$/.test(way) ? way : '';
  }

  get _key(): string {
    const { localName, id } = this._element;
    return `engagement-kit:${localName}:${this._element.getAttribute('name') || id}`;
  }

  /** Takes what was saved on an earlier visit. Reads only. */
  _open(): void {
    if (this._way !== 'ask') return;
    const element = this._element;
    try {
      const text = localStorage.getItem(this._key);
      this._stored = text !== null;
      const value = text && element._unfile(JSON.parse(text));
      if (value != null && element._own === undefined && fits(element, 'value', value)) {
        element._own = value as Value;
      }
    } catch {
      // Storage that cannot be read holds nothing; saving says so.
    }
  }

  _changed(): void {
    this._state = this._state && messages.changed;
  }

  _save(): void {
    const element = this._element;
    const way = this._way;
    const own = tell(element, 'save', { key: this._key }, true) && way === 'ask';
    this._state = messages.handed;
    if (own) this._write(() => localStorage.setItem(this._key, element.exportJSON()), true);
    element._draw();
  }

  _delete(): void {
    this._write(() => localStorage.removeItem(this._key), false);
    this._element._draw();
  }

  _write(act: () => void, stored: boolean): void {
    try {
      act();
      this._stored = stored;
      this._state = stored ? messages.saved : messages.deleted;
    } catch (error) {
      this._state = messages.blocked;
      tellError(this._element, 'not-saved', 'save', error);
    }
  }
}
