import type {
  Answer,
  CommunityViewFile,
  Counters,
  IsoInstant,
  Plan,
  ViewDraft,
} from '@engagement-kit/model';

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, Answer>>;

/** What an `engagement-change` event of the spectrum says. */
export interface SpectrumChangeDetail {
  /** Id of the chosen type; `null` once the choice was cleared. */
  readonly value: string | null;
}

/** What an `engagement-change` event of the standards says. */
export interface StandardsChangeDetail {
  /** Each answer that there is, by question id: its status, and the rest only with `events="notes"`. */
  readonly value: Answers;
}

/** What an `engagement-change` event of the planner says. */
export interface PlannerChangeDetail {
  /** Id of the plan that changed: another one where a person has opened another. */
  readonly planId: string;
  /** When it was changed. */
  readonly updated: IsoInstant;
  /** The whole plan, only where the host asked for it with `events="notes"`. Read-only: it is the planner's own. */
  readonly value?: Plan;
}

/** What an `engagement-change` event of a community’s view says. */
export interface ViewChangeDetail {
  /** Id of the plan that the group was asked about. */
  readonly planId: string;
  /** How many of the judgements it has answered so far. */
  readonly answered: number;
  /** All that it says so far, only where the host asked for it with `events="notes"`. */
  readonly value?: ViewDraft;
}

/** What an `engagement-give` event says. A host that prevents the event has taken the view. */
export interface EngagementGiveDetail {
  /** What the group says, the same that its file holds: `readCommunityView` reads it. */
  readonly view: CommunityViewFile;
}

/** What an `engagement-answer` event says. */
export interface AnswerDetail {
  /** Id of the question, as in the guidance: `commit-to-feedback.1`. */
  readonly questionId: string;
  /** Its status after the change, if it has one. */
  readonly status: Answer['status'];
  /** The whole answer, only where the host asked for it with `events="notes"`. */
  readonly answer?: Answer;
}

/** What an `engagement-save` event says. A host that prevents the event does the saving itself. */
export interface EngagementSaveDetail {
  /** The key under which the kit would have saved it: `engagement-kit:engagement-spectrum:type`. */
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

/** Sends an event that crosses the shadow root; returns whether nobody prevented it. */
export const tell = (
  element: HTMLElement,
  name: string,
  detail: object,
  cancelable = false,
): boolean =>
  element.dispatchEvent(
    new CustomEvent(`engagement-${name}`, { bubbles: true, composed: true, cancelable, detail }),
  );

/** Says what went wrong, once the page's own scripts have had the time to listen. */
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
    'engagement-change': CustomEvent<
      SpectrumChangeDetail | StandardsChangeDetail | PlannerChangeDetail | ViewChangeDetail
    >;
    'engagement-answer': CustomEvent<AnswerDetail>;
    'engagement-progress': CustomEvent<Counters>;
    'engagement-give': CustomEvent<EngagementGiveDetail>;
    'engagement-save': CustomEvent<EngagementSaveDetail>;
    'engagement-error': CustomEvent<EngagementErrorDetail>;
  }
}
