// Widgets from a page of their own, in a sandbox that gives them no access to this one.

import { promiseFromFile, script, spectrum, standards } from '../kit.mjs';
import { styles } from '../page.mjs';

const form = 'frame';
const frameUrl = '../kit/frame.html';

export const frame = {
  path: 'frame/',
  title: 'Working with communities – Example Borough learning',
  name: 'In a frame',
  shows:
    'Each widget is a frame in a sandbox that may run scripts and has no access to this page. One small script fits its height. With another server, the promise needs its permission to be read across origins.',
  head: `${styles('../site.css')}\n${script('frame-host.js').replace(' type="module"', ' async')}`,
  body: (end) => `<a class="skip" href="#main">Skip to main content</a>
<header class="site-header">
<p class="site-name">Example Borough learning</p>
<nav aria-label="On this page"><a href="#type">Type</a> <a href="#promise">Promise</a> <a href="#standards">Standards</a></nav>
</header>
<main id="main" tabindex="-1">
<h1>Working with communities</h1>
<p class="lede">A short course for new colleagues. Try each step; nothing that you choose here is saved.</p>
<section id="type">
<h2>1. Choose a type</h2>
${spectrum({ form, frameUrl, headingLevel: 3 })}
</section>
<section id="promise">
<h2>2. Read a promise</h2>
${promiseFromFile({ form, frameUrl, headingLevel: 3 })}
</section>
<section id="standards">
<h2>3. Work through the standards</h2>
${standards({ form, frameUrl, headingLevel: 3 })}
</section>
</main>
${end()}`,
};
