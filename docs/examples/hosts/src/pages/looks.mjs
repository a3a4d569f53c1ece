// One element on pages of different looks, each under a strict policy.
import { script } from '../kit.mjs';
import { styles } from '../page.mjs';

const up = '../../';

const looks = [
  { at: '', on: 'in plain HTML' },
  {
    at: 'govuk/',
    on: 'on GOV.UK Frontend’s CSS',
    note: 'It has theme="host", so it reads the page’s colours. This is an example, not a government service.',
    sheets: [`${up}govuk/govuk-frontend.css`, `${up}govuk/neutral.css`],
    theme: 'host',
    rootClass: 'govuk-template',
    bodyClass: 'govuk-template__body govuk-body',
    container: 'govuk-width-container',
  },
  {
    at: 'nhsuk/',
    on: 'on NHS.UK Frontend’s CSS',
    note: 'It has theme="host", so it reads the page’s colours. This is an example, not a health service.',
    sheets: [`${up}nhsuk/nhsuk-frontend.css`, `${up}nhsuk/neutral.css`],
    theme: 'host',
    bodyClass: 'nhsuk-body',
    container: 'nhsuk-width-container',
  },
  {
    at: 'hostile/',
    on: 'under a hostile style sheet',
    note: 'Around it everything is unset with !important, and fields are moved away.',
    sheets: [`${up}hostile/bootstrap-reboot.css`, `${up}hostile/hostile.css`],
  },
];

/**
 * The pages of an element: `folder` is where they are, `name` what they show, `file` its script, `plainly` what the page without
 * a style sheet shows, `tag` writes it with options of the look.
 */
export const inLooks = ({ folder, name, title, file, plainly, tag }) =>
  looks.map(({ at, on, note, sheets = [], theme, rootClass, bodyClass, container = '' }) => {
    const path = `${folder}/${at}`;
    const toTop = at ? up : '../';
    return {
      path,
      name: `${name} ${on}`,
      shows: note ?? plainly,
      title: `${title} – Example Borough`,
      rootClass,
      bodyClass,
      up: toTop,
      head: `${sheets.length ? styles(...sheets) : ''}\n${script(file, toTop)}`,
      body: (end) => `<div class="${container}">
<header>
<p><a href="${toTop}"><strong>Example Borough</strong></a></p>
</header>
<main id="main" tabindex="-1">
<h1 class="host-title">${title}</h1>
<form>
<p><label>Search this site <input name="q"></label> <button>Search</button> <button type="reset">Clear</button></p>
<div class="host-text">
${tag({ theme, headingLevel: 2, name: path.replaceAll('/', '-') })}
</div>
</form>
</main>
</div>
${end()}`,
    };
  });
