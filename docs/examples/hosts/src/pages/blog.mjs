// What WordPress keeps of an author's page who may not write unfiltered HTML: places with text, no tags of ours.
// The site's own theme adds one script to the head of all pages; without it the text stays text.

import { promiseFromFile, script, spectrum, standards } from '../kit.mjs';
import { styles } from '../page.mjs';

const form = 'data';
const post = () =>
  [
    '<p>Many of us missed a vaccination when clinics were at times or in places that did not suit. This autumn we plan catch-up clinics.</p>',
    '<p>Before we plan anything, here is what we promise to you.</p>',
    promiseFromFile({ form, theme: 'host', src: '../promise.json' }),
    '<h2>The types of engagement</h2>',
    '<p>There are five, and each comes with a promise of its own.</p>',
    spectrum({ form, theme: 'host', headingLevel: 3 }),
    '<h2>How we hold ourselves to it</h2>',
    standards({ form, theme: 'host', headingLevel: 3 }),
  ].join('\n');

const body = (other) => (end) =>
  `<a class="skip-link" href="#wp--skip-link--target">Skip to content</a>
<div class="wp-site-blocks">
<header class="wp-block-template-part">
<p class="wp-block-site-title"><a href="#wp--skip-link--target">Example Borough neighbours</a></p>
<nav class="wp-block-navigation" aria-label="Site"><a href="#wp--skip-link--target">Posts</a> ${other}</nav>
</header>
<main id="wp--skip-link--target" tabindex="-1">
<h1 class="wp-block-post-title">Our promise for the catch-up clinics</h1>
<p class="wp-block-post-date">14 September 2026</p>
<div class="wp-block-post-content">
${post()}
</div>
</main>
${end({ tag: 'footer', text: ' class="wp-block-paragraph"' })}
</div>`;

export const blog = {
  path: 'wordpress/',
  title: 'Our promise for the catch-up clinics – Example Borough neighbours',
  name: 'A WordPress post',
  shows:
    'An author without the right to unfiltered HTML wrote this post. WordPress keeps all of it, and the site’s theme loads one script that turns each place into a widget.',
  head: `${styles('block-theme.css')}\n${script('loader.js')}`,
  body: body('<a href="without-script/">The same without a script</a>'),
};

export const blogWithoutScript = {
  path: 'wordpress/without-script/',
  title: 'Our promise for the catch-up clinics, as text – Example Borough neighbours',
  name: 'The same post without a script',
  shows: 'This is the same post on a site whose theme loads no script. All of the text is there.',
  head: styles('../block-theme.css'),
  body: body('<a href="../">The same with a script</a>'),
  up: '../../',
};
