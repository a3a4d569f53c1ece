// A page without a style sheet, under a policy that allows nothing but scripts of its own origin.
import { promiseInPage, script, spectrum, standards, wholeFile } from '../kit.mjs';

export const plain = {
  path: 'plain/',
  title: 'Plan an engagement activity – Example Borough intranet',
  name: 'Plain HTML, strictest policy',
  shows:
    'This page has no style sheet. Its policy allows scripts of its own origin and nothing else, and no script may write markup.',
  head: script(wholeFile),
  body: (end) => `<a href="#main">Skip to main content</a>
<header>
<p><a href="../"><strong>Example Borough intranet</strong></a></p>
<nav aria-label="Intranet">
<p>On this page: <a href="#type">type of engagement</a>, <a href="#standards">standards</a> and <a href="#promise">promise</a>.</p>
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
<h2>The ten standards</h2>
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
