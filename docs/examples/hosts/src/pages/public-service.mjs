// A step of a service on GOV.UK Frontend's CSS and page template, without its logo, typeface and brand colour.

import { promiseFromFile, script, spectrum, standards, wholeFile } from '../kit.mjs';
import { styles } from '../page.mjs';

const theme = 'host';

export const publicService = {
  path: 'govuk/',
  title: 'What type of engagement is this? – Record an engagement plan',
  name: 'A service on GOV.UK Frontend’s CSS',
  shows:
    'The page loads the published CSS of govuk-frontend 6.6, without its typeface and images. The widgets have theme="host", so they read its colour variables. They stand in its body text, so they inherit its type.',
  head: `${styles('govuk-frontend.css', 'neutral.css')}\n${script(wholeFile)}`,
  rootClass: 'govuk-template',
  bodyClass: 'govuk-template__body',
  body: (
    end,
  ) => `<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
<header class="govuk-template__header">
<div class="govuk-service-navigation">
<div class="govuk-width-container">
<div class="govuk-service-navigation__container">
<span class="govuk-service-navigation__service-name"><a href="../" class="govuk-service-navigation__link">Record an engagement plan</a></span>
<nav aria-label="Menu" class="govuk-service-navigation__wrapper">
<ul class="govuk-service-navigation__list">
<li class="govuk-service-navigation__item"><a class="govuk-service-navigation__link" href="#standards">Standards</a></li>
<li class="govuk-service-navigation__item"><a class="govuk-service-navigation__link" href="#promise">Promise</a></li>
</ul>
</nav>
</div>
</div>
</div>
<div class="govuk-width-container">
<div class="govuk-phase-banner">
<p class="govuk-phase-banner__content">
<strong class="govuk-tag govuk-phase-banner__content__tag">Example</strong>
<span class="govuk-phase-banner__text">Example service page using GOV.UK Frontend’s CSS. Not a government service.</span>
</p>
</div>
</div>
</header>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content" tabindex="-1">
<h1 class="govuk-heading-xl"><span class="govuk-caption-xl">Example Borough</span> Record an engagement plan</h1>
<p class="govuk-body">You can change these answers later. We show the promise to people before the activity starts.</p>
<form>
<div class="govuk-body">
${spectrum({ theme, headingLevel: 2 })}
</div>
<p class="govuk-body"><button class="govuk-button" data-module="govuk-button">Continue</button></p>
</form>
<hr class="govuk-section-break govuk-section-break--xl govuk-section-break--visible">
<section id="promise">
<h2 class="govuk-heading-l">What people will see</h2>
<div class="govuk-body">
${promiseFromFile({ theme, headingLevel: 3 })}
</div>
</section>
<hr class="govuk-section-break govuk-section-break--xl govuk-section-break--visible">
<section id="standards">
<h2 class="govuk-heading-l">The ten standards</h2>
<div class="govuk-body">
${standards({ theme, headingLevel: 3 })}
</div>
</section>
</main>
</div>
<footer class="govuk-template__footer">
<div class="govuk-footer">
<div class="govuk-width-container">
<div class="govuk-footer__meta">
<div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
${end({ tag: 'div', link: ' class="govuk-footer__link"' })}
</div>
</div>
</div>
</div>
</footer>`,
};
