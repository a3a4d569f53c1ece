// A form for people whose browser runs no script: the same text, controls and entries.
import { renderPromise, renderSpectrum, renderStandards } from '@engagement-kit/embed/static';
import { styles } from '../page.mjs';
import { promise } from '../promise.mjs';

export const noScript = {
  path: 'no-script/',
  title: 'Plan an engagement activity – Example Borough',
  name: 'No script at all',
  shows:
    'The policy of this page lets no script run. A server rendered the widgets, and the form posts the same entries as the elements do.',
  head: styles('../site.css', '../kit/core.css', '../kit/neutral.css'),
  body: (end) => `<a class="skip" href="#main">Skip to main content</a>
<header class="site-header">
<p class="site-name">Example Borough</p>
<nav aria-label="On this page"><a href="#type">Type</a> <a href="#standards">Standards</a> <a href="#promise">Promise</a></nav>
</header>
<main id="main" tabindex="-1">
<h1>Plan an engagement activity</h1>
<p class="lede">Send the form to see what a server receives. It goes to a page of this site whose address shows every entry.</p>
<form action="sent/">
<section id="type">
${renderSpectrum({ name: 'type', headingLevel: 2 })}
</section>
<section id="standards">
<h2>The ten standards</h2>
${renderStandards({ name: 'assessment', headingLevel: 3 })}
</section>
<p class="actions"><button>Send the plan</button></p>
</form>
<section id="promise">
${renderPromise(promise, { headingLevel: 2 })}
</section>
</main>
${end()}`,
};

export const sent = {
  path: 'no-script/sent/',
  title: 'The plan was sent – Example Borough',
  head: styles('../../site.css'),
  shows: 'This page has no script and no server behind it, so it cannot read its own address.',
  body: (end) => `<a class="skip" href="#main">Skip to main content</a>
<header class="site-header">
<p class="site-name">Example Borough</p>
</header>
<main id="main" tabindex="-1">
<h1>The plan was sent</h1>
<p class="lede">Look at the address of this page. What follows the question mark is what the form sent, an entry for each field.</p>
<p><code>type=involve</code> is the type of engagement. <code>assessment.define-purpose.1=answered</code> is the status of the first question. Fields that were left empty have no value.</p>
<p><a href="../">Back to the form</a></p>
</main>
${end()}`,
  up: '../../',
};
