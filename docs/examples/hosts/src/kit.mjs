// The widgets as a page includes them, made by the kit's own renderers.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { snippet } from '@engagement-kit/embed/static';
import { escapeHtml } from '@engagement-kit/model';
import { promise } from './promise.mjs';
import { viewRequest } from './view-request.mjs';

const hashes = fileURLToPath(import.meta.resolve('@engagement-kit/embed/sri.json'));
const sri = JSON.parse(readFileSync(hashes, 'utf8'));

/** The folder of the embed's files. */
export const kitFolder = hashes.replace('sri.json', '');

/** The file that holds all three elements, under a name that says its version. */
export const wholeFile = `engagement-kit-${sri.version}.js`;

/** The tag of one of the kit's scripts, with its hash. `up` leads from the page to the folder of all pages. */
export const script = (name, up = '../') =>
  `<script type="module" src="${up}kit/${name}" integrity="${sri.files[name]}" crossorigin></script>`;

/** The question which type of engagement an activity is. Its form entry is called `type`. */
export const spectrum = (options) => snippet({ widget: 'spectrum', name: 'type', ...options });

/** The ten standards. Their form entries begin with `assessment`. */
export const standards = (options) =>
  snippet({ widget: 'standards', name: 'assessment', ...options });

/** The planner. Nobody's plan is kept here. */
export const planner = (options) => snippet({ widget: 'planner', save: 'ask', ...options });

/** What a partner group is asked. It is in the page itself: for a policy that allows no request. */
export const communityView = (options) =>
  snippet({ widget: 'community-view', request: viewRequest, save: 'ask', ...options });

/** The promise, from a file beside the pages. */
export const promiseFromFile = (options) =>
  snippet({ widget: 'promise', src: '../promise.json', promise, ...options });

/** The promise, in the page itself: for a policy that allows no request. */
export const promiseInPage = (options) =>
  snippet({ widget: 'promise', promise, ...options }).replace(
    '<engagement-promise',
    `<engagement-promise value="${escapeHtml(JSON.stringify(promise))}"`,
  );
