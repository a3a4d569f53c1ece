// Medians, spreads and ratios, and how often a piece of work is done in a second.

const sorted = (values) => [...values].sort((a, b) => a - b);
/** Between two runs where it falls between them, so that three runs have a middle half as well. */
export function quantile(values, q) {
  const place = (values.length - 1) * q;
  const low = Math.floor(place);
  const [below, above = below] = sorted(values).slice(low, low + 2);
  return below + (above - below) * (place - low);
}

export const median = (values) => quantile(values, 0.5);

/** A number as a reader takes it in: 1,234,567. */
export const digits = (value, places = 0) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });

/** The median, and the range of the middle half. */
export const spread = (values, places = 0) => {
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  return `${digits(median(values), places)} (${digits(low, places)} to ${digits(high, places)})`;
};

/** One median through another, to two figures: 0.056, 0.56, 5.6, 56. */
export const ratio = (ours, theirs) => {
  const value = median(ours) / median(theirs);
  if (!Number.isFinite(value)) return 'no ratio';
  return digits(value, value >= 9.95 ? 0 : value >= 0.995 ? 1 : value >= 0.0995 ? 2 : 3);
};

/** Whether a median is more than a twentieth above another: less than that is chance. */
export const isAbove = (ours, theirs) => median(ours) > median(theirs) * 1.05;

/** A Markdown table. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Times a second, over at least `span` ms. */
function round(work, span) {
  const start = performance.now();
  let times = 0;
  let passed = 0;
  while (passed < span) {
    work();
    times += 1;
    passed = performance.now() - start;
  }
  return (times * 1000) / passed;
}

/** Measures named pieces of work in turns, so that a busy moment of the machine meets all of them. */
export function perSecond(works, { rounds = 7, span = 150 } = {}) {
  const results = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (const work of Object.values(works)) round(work, span);
  for (let turn = 0; turn < rounds; turn++) {
    for (const [name, work] of Object.entries(works)) results[name].push(round(work, span));
  }
  return results;
}
