// A page whose style sheet does all that a style sheet should not do.

import { promiseFromFile, script, spectrum, standards, wholeFile } from '../kit.mjs';
import { styles } from '../page.mjs';

export const hostile = {
  path: 'hostile/',
  title: 'Noticeboard – Example Borough',
  name: 'A page with a hostile style sheet',
  shows:
    'Around the widgets everything is unset with !important, labels are hidden, fields are moved off the screen and the root’s text is 10 pixels high. Bootstrap’s reboot is loaded too.',
  head: `${styles('bootstrap-reboot.css', 'hostile.css')}\n${script(wholeFile)}`,
  body: (end) => `<a class="skip" href="#main">Skip to main content</a>
<header class="bar">
<p class="site"><a href="../">Example Borough noticeboard</a></p>
<nav aria-label="Noticeboard"><a href="#plan">Plan</a> <a href="#standards">Standards</a> <a href="#promise">Promise</a></nav>
</header>
<main id="main" tabindex="-1">
<h1>Noticeboard</h1>
<p>This site has had many authors, and each of them added to its style sheet.</p>
<section class="column" id="plan" aria-label="Type of engagement">
${spectrum()}
</section>
<section class="column dark" id="promise" aria-label="Promise">
${promiseFromFile({ theme: 'host' })}
</section>
<section class="column" id="standards" aria-label="Standards">
${standards()}
</section>
</main>
${end()}`,
};
