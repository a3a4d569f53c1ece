import { escapeHtml } from '@engagement-kit/model';
import { staticMessages } from './messages.js';
import type { StaticOptions } from './options.js';
import { renderStandards } from './render-standards.js';

/**
 * What a reader without a script has of the planner: that it needs one, and the questions of the ten standards (L71-L180) to
 * print and answer on paper.
 */
export const renderPlanner = (options: Omit<StaticOptions, 'as'> = {}): string =>
  `<p>${escapeHtml(staticMessages.messages.plannerNeedsScript)}</p>\n${renderStandards({ ...options, as: 'content' })}`;
