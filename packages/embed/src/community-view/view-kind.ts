import styles from 'styles:view';
import {
  type CommunityViewFile,
  giveView,
  type ViewAnswer,
  type ViewDraft,
  type ViewRequest,
} from '@engagement-kit/model';
import { CommunityView } from '@engagement-kit/promise-card';
import { systemContext } from '@engagement-kit/react';
import { createElement } from 'react';
import { viewDraftShape, viewRequestShape } from '../data/shapes.js';
import { tell, type ViewChangeDetail } from '../element/events.js';
import { headingLevelOf } from '../element/options.js';
import { Source } from '../element/Source.js';
import type { ElementKind, ElementState } from '../element/state.js';
import { messages } from '../messages.js';

/** What a group says, and of which plan where that was saved. */
type Draft = ViewDraft & { readonly planId?: string };

const none: Draft = { who: '', answers: {} };

const requestOf = (given: ElementState<Draft>) => given.data<ViewRequest>('request');

/** What the group says so far, as the file that it would give now. */
function fileOf(given: ElementState<Draft>): CommunityViewFile | null {
  const request = requestOf(given);
  const { newId, today } = systemContext();
  return request ? giveView(request, given.value ?? none, { id: newId(), on: today() }) : null;
}

/** Tells the page that something was said, and what only where it asked for that. */
function tellChange(given: ElementState<Draft>, planId: string, value: ViewDraft): void {
  const { element } = given;
  tell(element, 'change', {
    planId,
    answered: fileOf(given)?.answers.length ?? 0,
    ...(element.getAttribute('events') === 'notes' && { value }),
  } satisfies ViewChangeDetail);
}

/** Hands the view to the page. One that does not prevent the event has not taken it. */
function give(element: HTMLElement, view: CommunityViewFile): void {
  if (tell(element, 'give', { view }, true)) throw new Error('The page did not take the view.');
}

/** The kind of one element, which remembers the file it has asked for. */
export function viewKind(): ElementKind<Draft> {
  const source = new Source('request', messages.viewNotLoaded);
  return {
    styles: [styles],
    apart: true,
    shapes: { value: viewDraftShape, request: viewRequestShape },
    none,
    /** What was saved of another plan is not said of this one. */
    settle(value, given) {
      const asked = requestOf(given)?.planId;
      return value?.planId === undefined || value.planId === asked ? value : undefined;
    },
    content(given) {
      void source.load(given);
      const { element } = given;
      const request = requestOf(given);
      if (!request) return null;
      return createElement(CommunityView, {
        key: given.resets,
        request,
        value: given.value ?? none,
        onValueChange(value) {
          given.take({ ...value, planId: request.planId });
          tellChange(given, request.planId, value);
        },
        onGive: element.getAttribute('give') === 'host' ? (view) => give(element, view) : undefined,
        headingLevel: headingLevelOf(element),
        readOnly: element.hasAttribute('readonly') || element.matches(':disabled'),
      });
    },
    toFile: fileOf,
    fromFile: (file) => draftOf(file as CommunityViewFile | null),
  };
}

/** The draft in a file that this element has saved. What is none does not fit its shape. */
const draftOf = (file: CommunityViewFile | null): unknown =>
  file && {
    planId: file.planId,
    who: file.who,
    answers: Object.fromEntries(
      file.answers.map(({ standardId, agrees, view }: ViewAnswer) => [
        standardId,
        { ...(agrees !== undefined && { agrees }), ...(view !== undefined && { view }) },
      ]),
    ),
  };
