import type { ViewDraft, ViewRequest } from '@engagement-kit/model';
import { EngagementElement, state } from '../element/EngagementElement.js';
import { viewKind } from './view-kind.js';

/**
 * `<engagement-community-view>`: asks a partner group whether it agrees. What it says goes into a file, or with
 * `give="host"` to the page; a form around it takes no part.
 */
export class CommunityViewElement extends EngagementElement<ViewDraft> {
  static override observedAttributes = [...EngagementElement.observedAttributes, 'request', 'give'];

  /** @internal */
  constructor() {
    super(viewKind());
  }

  /** What the group is shown and asked. */
  get request(): ViewRequest | undefined {
    return this[state].data('request');
  }
  set request(request: ViewRequest | null | undefined) {
    this[state].put('request', request);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'engagement-community-view': CommunityViewElement;
  }
}
