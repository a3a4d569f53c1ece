// Sixty widgets on one page: how soon it is ready, how long it blocks, what it holds, and whether ids clash.
import { digits, median, ratio, spread, table } from './figures.mjs';
import { asAttribute, embedFile } from './pages.mjs';
import { pageAround, startSite } from './site.mjs';
import { visit } from './visit.mjs';

const rounds = 3;
const variants = {
  eager: { name: 'all at once', lazy: [] },
  standards: { name: 'standards lazy', lazy: ['standards'] },
  lazy: { name: 'all lazy', lazy: ['spectrum', 'standards', 'promise'] },
};

/** Thirty spectrums, fifteen checklists and fifteen promises, mixed as on a long page. */
function crowdPage({ lazy }, promise) {
  const tag = (widget, more = '') =>
    `<engagement-${widget}${lazy.includes(widget) ? ' loading="lazy"' : ''}${more}><p>Ask us.</p></engagement-${widget}>`;
  const group = (index) =>
    [
      tag('spectrum', ` name="first-${index}"`),
      tag('standards', ` name="standards-${index}"`),
      tag('spectrum', ` name="second-${index}"`),
      tag('promise', ` value="${asAttribute(promise)}"`),
    ].join('\n');
  const head = `<script type="module" src="/${embedFile().name}"></script>`;
  const body = Array.from({ length: 15 }, (_, index) => group(index)).join('\n');
  return pageAround({ head, body });
}

/** In the page: whether each widget is there that is not lazy, or is on the screen. */
function widgetsAreThere() {
  const widgets = [
    ...document.querySelectorAll('engagement-spectrum, engagement-standards, engagement-promise'),
  ];
  const isHere = ({ shadowRoot }) => shadowRoot?.querySelector('[data-part="root"]');
  const isSeen = (widget) => {
    const { top, bottom } = widget.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  };
  const wanted = widgets.filter(
    (widget) => widget.getAttribute('loading') !== 'lazy' || isSeen(widget),
  );
  return wanted.length > 0 && wanted.every(isHere);
}

/** In the page: brings every widget onto the screen, then counts ids and where they clash. */
async function countIds() {
  const frames = async (count) => {
    for (let left = count; left > 0; left--) await new Promise(requestAnimationFrame);
  };
  const widgets = [
    ...document.querySelectorAll('engagement-spectrum, engagement-standards, engagement-promise'),
  ];
  for (const widget of widgets) {
    widget.scrollIntoView();
    for (let tries = 0; tries < 60; tries++) {
      if (widget.shadowRoot?.querySelector('[data-part="root"]')) break;
      await frames(1);
    }
  }
  const shown = widgets.filter(({ shadowRoot }) => shadowRoot?.querySelector('[data-part="root"]'));
  const trees = [document, ...shown.map(({ shadowRoot }) => shadowRoot)].map((tree) =>
    [...tree.querySelectorAll('[id]')].map(({ id }) => id),
  );
  const twice = (ids) => ids.length - new Set(ids).size;
  const within = trees.reduce((sum, ids) => sum + twice(ids), 0);
  const all = trees.flat();
  return { shown: shown.length, ids: all.length, within, across: twice(all) - within };
}

async function after(page, devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { heap: usedSize / 1e6, ...(await page.evaluate(countIds)) };
}

export async function measureCrowd(browser, { promise }) {
  const { name, text } = embedFile();
  const files = { [`/${name}`]: text };
  for (const [id, variant] of Object.entries(variants)) {
    files[`/${id}.html`] = crowdPage(variant, promise);
  }
  const site = await startSite(files);
  const results = Object.entries(variants).map(([id, variant]) => ({ id, ...variant, seen: [] }));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const { id, seen } of results) {
        seen.push(await visit(browser, `${site.address}/${id}.html`, widgetsAreThere, after));
      }
    }
  } finally {
    await site.close();
  }
  return results;
}

export function crowdSection(results) {
  const [eager, standards, lazy] = results;
  const of = ({ seen }, pick) => seen.map(pick);
  const took = ({ took }) => took;
  const longest = ({ tasks }) => Math.max(0, ...tasks);
  const total = ({ tasks }) => tasks.reduce((sum, task) => sum + task, 0);
  const { shown, ids, within, across } = eager.seen[0];
  const worst = median(of(eager, longest));
  return {
    title: 'Sixty widgets on one page',
    body: `Thirty spectrums, fifteen checklists (285 questions) and fifteen promises, mixed, on the same slowed processor. Ready
means that each widget is there, or where it is lazy, each on the screen. A long task blocks the page for more than 50 ms.
With lazy checklists the page is ready in ${ratio(of(standards, took), of(eager, took))} times the time, with every widget lazy in ${ratio(of(lazy, took), of(eager, took))}.
The text that stands in for a widget is one line here, so many lazy widgets are near the screen at first. Text as high
as the widget keeps them away.

${table(
  ['page', 'ready, ms', 'long tasks', 'longest, ms', 'all long tasks, ms', 'heap, MB'],
  results.map((result) => [
    result.name,
    spread(of(result, took)),
    spread(of(result, ({ tasks }) => tasks.length)),
    spread(of(result, longest)),
    spread(of(result, total)),
    spread(
      of(result, ({ heap }) => heap),
      1,
    ),
  ]),
)}

Once all were scrolled to, ${shown} of 60 widgets were there. They hold ${digits(ids)} ids. ${digits(within)} of them clash
within one tree, and ${digits(across)} more in two different trees, where that harms nothing.`,
    losses: [
      ...(worst > 50
        ? [
            `Sixty widgets at once block a slow processor for ${digits(worst)} ms in one piece; with lazy checklists for ${digits(median(of(standards, longest)))} ms.`,
          ]
        : []),
      ...(within > 0 ? [`${within} ids clash within one tree.`] : []),
      ...(shown < 60 ? [`${60 - shown} widgets never came.`] : []),
    ],
  };
}
