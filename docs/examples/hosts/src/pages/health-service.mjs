// A page of public information on NHS.UK frontend's CSS, without its logo, typeface and brand colour.

import { promiseFromFile, script, spectrum, standards, wholeFile } from '../kit.mjs';
import { styles } from '../page.mjs';

const theme = 'host';

export const healthService = {
  path: 'nhsuk/',
  title: 'Catch-up vaccination clinics – Example Borough',
  name: 'A page on NHS.UK frontend’s CSS',
  shows:
    'The page loads the published CSS of nhsuk-frontend 10.6, without its typeface and images. The widgets have theme="host", so they read its colour variables. They stand in its body text, so they inherit its type.',
  head: `${styles('nhsuk-frontend.css', 'neutral.css')}\n${script(wholeFile)}`,
  body: (
    end,
  ) => `<a class="nhsuk-skip-link" href="#maincontent" data-module="nhsuk-skip-link">Skip to main content</a>
<header class="nhsuk-header">
<div class="nhsuk-header__container nhsuk-width-container">
<div class="nhsuk-header__service">
<a class="nhsuk-header__service-name" href="../">Example Borough clinics</a>
</div>
</div>
<nav class="nhsuk-header__navigation" aria-label="Menu">
<div class="nhsuk-header__navigation-container nhsuk-width-container">
<ul class="nhsuk-header__navigation-list">
<li class="nhsuk-header__navigation-item"><a class="nhsuk-header__navigation-link" href="#promise">Our promise</a></li>
<li class="nhsuk-header__navigation-item"><a class="nhsuk-header__navigation-link" href="#organisers">For organisers</a></li>
<li class="nhsuk-header__navigation-item"><a class="nhsuk-header__navigation-link" href="#standards">The ten standards</a></li>
</ul>
</div>
</nav>
</header>
<div class="nhsuk-width-container">
<main class="nhsuk-main-wrapper" id="maincontent" tabindex="-1">
<div class="nhsuk-inset-text"><p>Example page using NHS.UK frontend’s CSS. Not an NHS service.</p></div>
<h1 class="nhsuk-heading-xl">Catch-up vaccination clinics</h1>
<p class="nhsuk-lede-text">We are choosing where and when to hold clinics this autumn, and we want to choose with you.</p>
<section id="promise">
<div class="nhsuk-body">
${promiseFromFile({ theme, headingLevel: 2 })}
</div>
</section>
<hr class="nhsuk-section-break nhsuk-section-break--xl nhsuk-section-break--visible">
<section id="organisers">
<h2>For organisers</h2>
<p>Planning an activity of your own? Choose its type first, then work through the standards.</p>
<form>
<div class="nhsuk-body">
${spectrum({ theme, headingLevel: 3 })}
</div>
<p><button class="nhsuk-button" data-module="nhsuk-button">Save and continue</button></p>
</form>
</section>
<section id="standards">
<h2>The ten standards</h2>
<div class="nhsuk-body">
${standards({ theme, headingLevel: 3 })}
</div>
</section>
</main>
</div>
<footer class="nhsuk-footer">
<div class="nhsuk-width-container">
<div class="nhsuk-footer__meta">
${end({ tag: 'div', text: ' class="nhsuk-body-s"', link: ' class="nhsuk-footer__list-item-link"' })}
</div>
</div>
</footer>`,
};
