import type { Counters } from '@engagement-kit/model';
import type { SpectrumChangeDetail } from '../elements/SpectrumElement.js';
import type { AnswerDetail, StandardsChangeDetail } from '../elements/StandardsElement.js';

/** What an `engagement-save` event says. A host that prevents the event saves by itself. */
export interface EngagementSaveDetail {
  /** Where the kit would have kept it: `engagement-kit:engagement-spectrum:type`. */
  readonly key: string;
}

/** What an `engagement-error` event says. */
export interface EngagementErrorDetail {
  /** What went wrong. */
  readonly code: 'bad-json' | 'wrong-shape' | 'not-loaded' | 'not-saved' | 'not-shown';
  /** The attribute, property or element that it is about. */
  readonly name: string;
  /** For developers, in English. */
  readonly message: string;
}

/** Sends an event that leaves the shadow root; returns whether nobody prevented it. */
export const tell = (element: HTMLElement, name: string, detail: object, cancelable = false) =>
  element.dispatchEvent(
    new CustomEvent(`engagement-${name}`, { bubbles: true, composed: true, cancelable, detail }),
  );

/** Says what went wrong, once the page's own scripts had the time to listen. */
export function tellError(
  element: HTMLElement,
  code: EngagementErrorDetail['code'],
  name: string,
  message: unknown,
): void {
  setTimeout(() => tell(element, 'error', { code, name, message: String(message) }));
}

declare global {
  /** What elements, the document and the window hear. */
  interface GlobalEventHandlersEventMap {
    'engagement-ready': CustomEvent<object>;
    'engagement-change': CustomEvent<SpectrumChangeDetail | StandardsChangeDetail>;
    'engagement-answer': CustomEvent<AnswerDetail>;
    'engagement-progress': CustomEvent<Counters>;
    'engagement-save': CustomEvent<EngagementSaveDetail>;
    'engagement-error': CustomEvent<EngagementErrorDetail>;
  }
}
