// The planner on pages of different looks, each under a strict policy.
import { planner, script } from '../kit.mjs';
import { styles } from '../page.mjs';

const up = '../../';

/** A page around the planner, with what is its own look. */
const plannerPage = ({
  path,
  name,
  shows,
  sheets = [],
  theme,
  container = '',
  bodyClass,
  rootClass,
  title,
}) => ({
  path,
  name,
  shows,
  title: `${title} – Example Borough`,
  rootClass,
  bodyClass,
  up: path === 'planner/' ? '../' : up,
  head: `${sheets.length ? styles(...sheets) : ''}\n${script('planner.js', path === 'planner/' ? '../' : up)}`,
  body: (end) => `<div class="${container}">
<header>
<p><a href="${path === 'planner/' ? '../' : up}"><strong>Example Borough intranet</strong></a></p>
</header>
<main id="main" tabindex="-1">
<h1 class="host-title">${title}</h1>
<form>
<p><label>Search the intranet <input name="q"></label> <button>Search</button> <button type="reset">Clear</button></p>
<div class="host-text">
${planner({ theme, headingLevel: 2, name: path.replaceAll('/', '-') })}
</div>
</form>
</main>
</div>
${end()}`,
});

export const plannerPages = [
  plannerPage({
    path: 'planner/',
    title: 'Plan engagement',
    name: 'The planner in plain HTML',
    shows:
      'This page has no style sheet, and its policy allows scripts of its own origin and nothing else. The planner is in a form, and takes no part in it.',
  }),
  plannerPage({
    path: 'planner/govuk/',
    title: 'Record an engagement plan',
    name: 'The planner on GOV.UK Frontend’s CSS',
    shows:
      'The planner has theme="host", so it reads the page’s colours. This is an example, not a government service.',
    sheets: [`${up}govuk/govuk-frontend.css`, `${up}govuk/neutral.css`],
    theme: 'host',
    rootClass: 'govuk-template',
    bodyClass: 'govuk-template__body govuk-body',
    container: 'govuk-width-container',
  }),
  plannerPage({
    path: 'planner/nhsuk/',
    title: 'Engagement plans',
    name: 'The planner on NHS.UK Frontend’s CSS',
    shows:
      'The planner has theme="host", so it reads the page’s colours. This is an example, not a health service.',
    sheets: [`${up}nhsuk/nhsuk-frontend.css`, `${up}nhsuk/neutral.css`],
    theme: 'host',
    bodyClass: 'nhsuk-body',
    container: 'nhsuk-width-container',
  }),
  plannerPage({
    path: 'planner/hostile/',
    title: 'Noticeboard',
    name: 'The planner under a hostile style sheet',
    shows: 'Around the planner everything is unset with !important, and fields are moved away.',
    sheets: [`${up}hostile/bootstrap-reboot.css`, `${up}hostile/hostile.css`],
  }),
];
