import { defineMessages } from '@engagement-kit/model';
import { titles } from './titles.js';
import type { Widget } from './widget.js';

/** The words that static output adds to those of the components. */
export interface StaticMessages {
  /** Title of a whole page, and of a frame, by widget. */
  readonly titles: Readonly<Record<Widget, string>>;
  /** The button that sends a form without a script, by what is in the form. */
  readonly save: Readonly<Record<Exclude<Widget, 'promise'>, string>>;
  /** In place of a promise that only its file holds, until a script has read the file. */
  readonly promiseNeedsScript: string;
  /** Above the questions that stand in place of the planner, where no script runs. */
  readonly plannerNeedsScript: string;
  /** In place of questions that only their file holds. */
  readonly viewNeedsScript: string;
  /** In a frame whose address does not say what to show. */
  readonly noWidget: string;
}

/** The English words that static output adds to those of the components. */
export const staticMessages = /* @__PURE__ */ defineMessages<StaticMessages>('static', 'en-GB', {
  titles,
  save: { spectrum: 'Save choice', standards: 'Save answers' },
  promiseNeedsScript: 'Our promise to you is shown here when scripts run.',
  plannerNeedsScript:
    'The planner is shown here when scripts run. Without them, print this page and answer the questions on paper.',
  viewNeedsScript: 'The questions are shown here when scripts run.',
  noWidget:
    'This address does not say what to show. Add widget=spectrum, widget=standards or widget=promise.',
});
