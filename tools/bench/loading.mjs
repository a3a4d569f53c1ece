// What a first visitor loads, and how soon the last question can be answered.
import { digits, isAbove, median, ratio, spread, table } from './figures.mjs';
import { loadingPages } from './pages.mjs';
import { startSite } from './site.mjs';
import { slowdown, visit } from './visit.mjs';

const rounds = 7;

/** In the page: answers the last question, and says whether that worked. */
function answerLast() {
  const trees = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const radios = [document, ...trees].flatMap((tree) => [
    ...tree.querySelectorAll('input[type="radio"]'),
  ]);
  radios.at(-1).click();
  return radios.at(-1).checked;
}

async function after(page) {
  if (!(await page.evaluate(answerLast))) throw new Error('The last question took no answer.');
}

export async function measureLoading(browser, plans) {
  const pages = await loadingPages(plans);
  const files = {};
  for (const [id, page] of Object.entries(pages)) {
    Object.assign(files, page.files, { [`/${id}.html`]: page.html });
  }
  const site = await startSite(files);
  const results = Object.entries(pages).map(([id, { name }]) => ({
    id,
    name,
    took: [],
    script: [],
    looks: [],
  }));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const result of results) {
        const address = `${site.address}/${result.id}.html`;
        const seen = await visit(browser, address, pages[result.id].isReady, after);
        for (const key of ['took', 'script', 'looks']) result[key].push(seen[key]);
        Object.assign(result, { bytes: seen.bytes, requests: seen.requests });
      }
    }
  } finally {
    await site.close();
  }
  return results;
}

export function loadingSection(results) {
  const {
    all,
    standards,
    static: still,
    bare,
    react,
    plain,
    survey,
    rjsf,
  } = Object.fromEntries(results.map((result) => [result.id, result]));
  const bytesOf = (ours, theirs) => ratio([ours.bytes], [theirs.bytes]);
  const losses = [all, standards, react].flatMap((ours) => {
    const lost = [plain, rjsf, survey].flatMap((theirs) => [
      ...(ours.bytes > theirs.bytes
        ? [`${bytesOf(ours, theirs)} times the bytes of “${theirs.name}”`]
        : []),
      ...(isAbove(ours.took, theirs.took)
        ? [`${ratio(ours.took, theirs.took)} times the time to ready of “${theirs.name}”`]
        : []),
    ]);
    return lost.length > 0 ? [`Loading “${ours.name}”: ${lost.join('; ')}.`] : [];
  });
  return {
    title: 'Loading',
    body: `A first visit with nothing kept, on a processor slowed ${slowdown} times. Files come from this machine, so only their
work counts: on a slow line each KB costs more. All requests are counted, gzipped. Ready is the end of the frame in which
the last question can be answered, counted from the last byte of the HTML. All pages but the spectrum hold the same 19
questions with four choices and notes. The peers’ scripts are bundled and minified as ours are. The plain form and
react-jsonschema-form have no style sheet, which saves them time.

All three elements load ${bytesOf(all, survey)} times the bytes of SurveyJS, and ${bytesOf(all, plain)} times those of the
plain React form. They are ready in ${ratio(all.took, survey.took)} times the time of SurveyJS, and
${ratio(all.took, plain.took)} times that of the plain form.

The kit’s pages hold more than the peers’: contents, progress in words, evidence, owner and date. Without a
script and a style sheet that page is ready in ${ratio(bare.took, still.took)} times the time it takes with its style sheet.

${table(
  [
    'page',
    'KB',
    'requests',
    'ready, ms',
    'of it script',
    'of it style and layout',
    'bytes through all three',
    'ready through all three',
  ],
  results.map((result) => [
    result.name,
    digits(result.bytes / 1000, 1),
    result.requests,
    spread(result.took),
    digits(median(result.script)),
    digits(median(result.looks)),
    bytesOf(result, all),
    ratio(result.took, all.took),
  ]),
)}

SurveyJS and react-jsonschema-form make any form from data, with conditions and checks of input. The kit shows these
questions only.`,
    losses,
  };
}
