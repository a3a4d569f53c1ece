import { styles } from '../page.mjs';
import { blog, blogWithoutScript } from './blog.mjs';
import { frame } from './frame.mjs';
import { healthService } from './health-service.mjs';
import { hostile } from './hostile.mjs';
import { noScript, sent } from './no-script.mjs';
import { plain } from './plain.mjs';
import { publicService } from './public-service.mjs';

/** The pages that the list shows. */
const listed = [
  plain,
  publicService,
  healthService,
  hostile,
  blog,
  blogWithoutScript,
  noScript,
  frame,
];

const list = {
  path: '',
  title: 'Example pages – Engagement Kit',
  head: styles('site.css'),
  body: () => `<a class="skip" href="#main">Skip to main content</a>
<header class="site-header">
<p class="site-name">Engagement Kit</p>
<nav aria-label="Site"><a href="../">Demo</a></nav>
</header>
<main id="main" tabindex="-1">
<h1>Example pages</h1>
<p class="lede">The same three widgets on pages as other people build them. Example Borough is made up.</p>
<ul class="pages">
${listed
  .map(
    ({ path, name, shows }) => `<li><h2><a href="${path}">${name}</a></h2>\n<p>${shows}</p></li>`,
  )
  .join('\n')}
</ul>
</main>
<footer class="about"><p>None of these pages is a service. Nothing on them is sent anywhere or kept.</p></footer>`,
};

/** Every page. */
export const pages = [list, ...listed, sent];
