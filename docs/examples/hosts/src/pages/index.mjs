import { styles } from '../page.mjs';
import { blog, blogWithoutScript } from './blog.mjs';
import { communityViewPages } from './community-view.mjs';
import { frame } from './frame.mjs';
import { healthService } from './health-service.mjs';
import { hostile } from './hostile.mjs';
import { noScript, sent } from './no-script.mjs';
import { plain } from './plain.mjs';
import { plannerPages } from './planner.mjs';
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
  ...plannerPages,
  ...communityViewPages,
];

/** Sites of a build tool of their own: `../next` and `../vite-react` beside this example. */
const sites = [
  {
    path: 'vite-react/',
    name: 'React, built with Vite',
    shows:
      'A small app in two views: the components around one plan, and the custom elements of a page beside it.',
  },
  {
    path: 'next/',
    name: 'Next, as a static site',
    shows:
      'The promise comes from the server as HTML and brings no script. The team’s page works in the browser.',
  },
];

const list = {
  path: '',
  title: 'Example pages – Engagement Kit',
  ground: true,
  head: styles('kit/paper.css', 'site.css', 'index.css'),
  body: () => `<a class="skip" href="#main">Skip to main content</a>
<header class="site-header">
<p class="site-name"><svg class="mark" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true"><rect x="0.5" y="0.5" width="11" height="11"/><circle cx="18" cy="6" r="5.75"/></svg> Engagement Kit</p>
<nav aria-label="Site"><a href="../">Demo</a> <a href="../embed/">Embed builder</a> <a href="../docs/">Documentation</a></nav>
</header>
<main id="main" tabindex="-1">
<h1>Example pages</h1>
<p class="lede">The three widgets, the planner and a community’s view on pages as other people build them. Example Borough is made up.</p>
<ul class="pages">
${[...listed, ...sites]
  .map(
    ({ path, name, shows }) => `<li><h2><a href="${path}">${name}</a></h2>\n<p>${shows}</p></li>`,
  )
  .join('\n')}
</ul>
</main>
<footer class="about"><p>None of these pages is a service. Nothing on them is sent anywhere or saved.</p></footer>`,
};

/** Every page. */
export const pages = [list, ...listed, sent];
