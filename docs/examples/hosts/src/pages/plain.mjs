// A page without a style sheet, under a policy that allows nothing but scripts of its own origin.
import { promiseInPage, script, spectrum, standards, wholeFile } from '../kit.mjs';

export const plain = {
  path: 'plain/',
  title: 'Plan an engagement activity – Example Borough intranet',
  name: 'Plain HTML, strictest policy',
  shows:
    'This page has no style sheet. Its policy allows scripts of its own origin and nothing else, and no script may write markup.',
  head: script(wholeFile),
  body: (end) => `<p><a href="#main">Skip to main content</a></p>
<header>
<p><strong>Example Borough intranet</strong></p>
<nav aria-label="Intranet">
<ul>
<li><a href="#type">Type of engagement</a></li>
<li><a href="#standards">Standards</a></li>
<li><a href="#promise">Promise</a></li>
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
<h1>Plan an engagement activity</h1>
<p>For everyone in the health protection team who plans work with communities. When you send this form, the address of this page shows what was in it.</p>
<form>
<section id="type">
${spectrum({ headingLevel: 2 })}
</section>
<hr>
<section id="standards">
<h2>Standards</h2>
${standards({ headingLevel: 3 })}
</section>
<p><button>Send the plan</button> <button type="reset">Start again</button></p>
</form>
<hr>
<section id="promise">
${promiseInPage({ headingLevel: 2 })}
</section>
</main>
<hr>
${end()}`,
};
