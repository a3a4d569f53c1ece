import promise from 'styles:promise';
import type { PublicPromise } from '@engagement-kit/model';
import { PromiseCard } from '@engagement-kit/promise-card';
import { createElement, type ReactElement } from 'react';
import { promiseShape } from '../data/shapes.js';
import { put } from '../element/data.js';
import { EngagementElement } from '../element/EngagementElement.js';
import { tellError } from '../element/events.js';
import { headingLevelOf } from '../element/options.js';
import { messages } from '../messages.js';
import { loadPromise } from './load-promise.js';

/** `<engagement-promise>`: shows a public promise, from a property, an attribute or a file. */
export class PromiseElement extends EngagementElement<PublicPromise> {
  /** @internal */
  override _shapes = { value: promiseShape };
  /** @internal */
  override _styles = [promise];
  /** @internal */
  _src = '';

  /** The promise that is shown, or `null` while there is none. */
  get value(): PublicPromise | null {
    return this._value() ?? null;
  }
  set value(promise: PublicPromise | null | undefined) {
    put(this, 'value', promise);
  }

  /** The same as `value`. */
  get promise(): PublicPromise | null {
    return this.value;
  }
  set promise(promise: PublicPromise | null | undefined) {
    this.value = promise;
  }

  /** @internal */
  override get _alias(): string {
    return 'promise';
  }

  /** @internal */
  override _content(): ReactElement | null {
    this._load();
    const promise = this.value;
    return promise && createElement(PromiseCard, { promise, headingLevel: headingLevelOf(this) });
  }

  /** @internal */
  override _entries(): [string, string][] {
    return [];
  }

  /** @internal */
  override _missing(): undefined {}

  /** @internal */
  async _load(): Promise<void> {
    const src = this.getAttribute('src') ?? '';
    if (src === this._src) return;
    this._src = src;
    let loaded: PublicPromise | undefined;
    let notice = '';
    try {
      if (src) loaded = await loadPromise(src, this.baseURI);
    } catch (error) {
      notice = messages.notLoaded;
      tellError(this, 'not-loaded', 'src', error);
    }
    // Only what was asked for last counts.
    if (src !== this._src) return;
    this._set.value = loaded;
    this._notice = notice;
    this._draw();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'engagement-promise': PromiseElement;
  }
}
