import { expect, it } from 'vitest';
import { misnamedFolds } from '#support/folds.js';

function misnamed(html: string): readonly string[] {
  const page = document.createElement('div');
  page.innerHTML = html;
  return misnamedFolds(page);
}

it('a fold that is not called what it says is noticed', () => {
  for (const html of [
    '<h2 id="a">Purpose</h2><details><summary id="b" aria-labelledby="a b">2 questions</summary></details>',
    '<details><summary aria-label="More about purpose">Details</summary></details>',
    '<button aria-expanded="false" aria-label="Unfold">Details</button>',
  ])
    expect(misnamed(html)).toHaveLength(1);
});

it('one that is called what it says, and more, is not', () => {
  expect(
    misnamed(`<h2 id="a">Purpose</h2>
      <details><summary id="b" aria-labelledby="b a">2 questions</summary></details>
      <details><summary aria-label="Details, question 1">Details</summary></details>
      <details><summary>Details</summary></details>`),
  ).toEqual([]);
});
