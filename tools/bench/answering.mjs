// What answering one question costs beside a plain React form of the same questions.

import { readFileSync } from 'node:fs';
import { root } from '../run.mjs';
import { forPage } from './bundle.mjs';
import { isAbove, median, ratio, spread, table } from './figures.mjs';

export const answeringScript = () =>
  forPage('page.tsx', { inject: [`${root}tools/bench/count-renders.ts`], format: 'iife' });

/** The checklist’s own sheets, which keep what is far from the screen out of the layout. */
const sheets = ['core.css', 'neutral.css'];

export async function measureAnswering(browser) {
  const content = await answeringScript();
  const css = sheets.map((name) => readFileSync(`${root}packages/themes/dist/${name}`, 'utf8'));
  const rows = [];
  for (const [questions, rounds] of [
    [19, 9],
    [200, 5],
    [2000, 3],
  ]) {
    const results = { kit: [], styled: [], plain: [] };
    // In turns, so that a busy moment of the machine meets both.
    for (let round = 0; round < rounds; round++) {
      for (const kind of ['plain', 'kit', 'styled']) {
        const page = await browser.newPage();
        if (kind === 'styled') await page.addStyleTag({ content: css.join('\n') });
        await page.addScriptTag({ content });
        results[kind].push(await page.evaluate((args) => measure(...args), [kind, questions, 15]));
        await page.close();
      }
    }
    rows.push({ questions, ...results });
  }
  return rows;
}

const all = (results, key) => results.flatMap((result) => result[key]);
const kinds = [
  ['first render to paint, ms', 'mount', 1],
  ['click to paint, ms', 'times', 1],
  ['components rendered by a click', 'counts', 0],
];

export function answeringSection(rows) {
  const figures = rows.flatMap(({ questions, kit, styled, plain }) =>
    kinds.map(([name, key, places]) => ({
      questions,
      name,
      places,
      ours: all(kit, key),
      styled: all(styled, key),
      theirs: all(plain, key),
    })),
  );
  const lost = figures.filter(({ ours, theirs }) => isAbove(ours, theirs));
  const click = figures.find(({ questions, name }) => questions === 19 && name === kinds[1][0]);
  return {
    title: 'Answering one question',
    body: `The standards checklist in React beside a plain form written by hand, with one state and the same radios and
notes. The checklist also keeps progress in words, contents, findings, evidence, owner and date; the plain form does none
of that, so it is close to the least that React can do. Neither has a style sheet; the checklist is shown with its own
as well, as it is used. With the 19 published questions an answer is on screen
${median(click.ours).toFixed(0)} ms after the click.

${table(
  ['questions', 'what', 'standards checklist', 'plain form', 'ratio', 'styled', 'ratio, styled'],
  figures.map(({ questions, name, places, ours, styled, theirs }) => [
    questions,
    name,
    spread(ours, places),
    spread(theirs, places),
    ratio(ours, theirs),
    spread(styled, places),
    ratio(styled, theirs),
  ]),
)}`,
    losses: lost.map(
      ({ questions, name, ours, theirs }) =>
        `With ${questions} questions, ${name.replace(/, ms$/, '')}: ${ratio(ours, theirs)} times the plain form.`,
    ),
  };
}
