import { encode } from 'uqr';
import { element, type PageElement } from './page-node.js';

/** The quiet zone around a code, in modules, that readers need. */
const quiet = 4;

/**
 * An address as a QR code: dark on light in any colours, on paper and in forced colours too. Its name says the address
 * to those who do not see it.
 */
export function qrCode(address: string, name: string): PageElement {
  const { data, size } = encode(address, { ecc: 'M', border: quiet });
  const rows = data.map((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return element(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': name },
    element('path', { class: 'light', d: `M0 0h${size}v${size}h-${size}z` }),
    element('path', { class: 'dark', d: rows.flat().join('') }),
  );
}

/** Where dark modules stand together in a row: the first of them, and how many. */
function runsOf(row: readonly boolean[]): readonly (readonly [x: number, width: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
