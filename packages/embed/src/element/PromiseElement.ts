import styles from 'styles:promise';
import type { PublicPromise } from '@engagement-kit/model';
// The plain card: elements speak English, and their heading level is an attribute.
import { PromiseCard } from '@engagement-kit/promise-card/server';
import { createElement } from 'react';
import { promiseShape } from '../data/shapes.js';
import { messages } from '../messages.js';
import { EngagementElement } from './EngagementElement.js';
import { headingLevelOf } from './options.js';
import { Source } from './Source.js';
import type { ElementKind } from './state.js';

/** The kind of one element, which remembers the file it has asked for. */
function promiseKind(): ElementKind<PublicPromise | null> {
  const source = new Source('value', messages.notLoaded);
  return {
    styles: [styles],
    published: true,
    shapes: { value: promiseShape },
    none: null,
    /** What was saved is shown only once it is clear that the page has nothing newer. */
    settle: (value, { saved }) => (value === undefined && !source.isLoading ? saved : value),
    content(given) {
      void source.load(given);
      const { element, value: promise, saved } = given;
      if (!promise) return null;
      if (given.notice) given.notice = promise === saved ? messages.savedShown : messages.notLoaded;
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
