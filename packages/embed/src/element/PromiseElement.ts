import styles from 'styles:promise';
import type { PublicPromise } from '@engagement-kit/model';
import { PromiseCard } from '@engagement-kit/promise-card';
import { createElement } from 'react';
import { promiseShape } from '../data/shapes.js';
import { messages } from '../messages.js';
import { EngagementElement } from './EngagementElement.js';
import { tellError } from './events.js';
import { loadPromise } from './load-promise.js';
import { headingLevelOf } from './options.js';
import type { ElementKind, ElementState } from './state.js';

/** A kind for one element: it remembers which file it has asked for. */
function promiseKind(): ElementKind<PublicPromise | null> {
  let asked = '';

  async function load(given: ElementState<PublicPromise | null>): Promise<void> {
    const { element } = given;
    const src = element.getAttribute('src') ?? '';
    if (src === asked) return;
    asked = src;
    let loaded: PublicPromise | undefined;
    let notice = '';
    try {
      if (src) loaded = await loadPromise(src, element.baseURI);
    } catch (error) {
      notice = messages.notLoaded;
      tellError(element, 'not-loaded', 'src', error);
    }
    // Only what was asked for last counts.
    if (src !== asked) return;
    given.notice = notice;
    given.putDefault('value', loaded);
  }

  return {
    styles: [styles],
    shapes: { value: promiseShape },
    none: null,
    content(given) {
      void load(given);
      const { element, value: promise } = given;
      if (!promise) return null;
      return createElement(PromiseCard, { promise, headingLevel: headingLevelOf(element) });
    },
    toFile: ({ value = null }) => value,
    fromFile: (file) => file,
  };
}

/** `<engagement-promise>`: shows a public promise, from a property, an attribute or a file. */
export class PromiseElement extends EngagementElement<PublicPromise | null> {
  /** @internal */
  constructor() {
    super(promiseKind());
  }

  /** The same as `value`. */
  get promise(): PublicPromise | null {
    return this.value;
  }
  set promise(promise: PublicPromise | null | undefined) {
    this.value = promise;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'engagement-promise': PromiseElement;
  }
}
