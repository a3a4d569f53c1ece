/** Entry `@engagement-kit/model/html`: what everyone who writes HTML as text needs, and nothing more. */
export { escapeHtml } from './export/escape-html.js';
