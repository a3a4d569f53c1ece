/** Each colour of a page of our own, in light and in dark. */
const colours = {
  page: ['#f7f4ee', '#121715'],
  card: ['#fff', '#1a201d'],
  text: ['#19211d', '#eef0ea'],
  muted: ['#434d46', '#bac3bc'],
  org: ['#1f4b3c', '#a3d6bd'],
  'org-tint': ['#e3eee7', '#1c3329'],
  people: ['#7c3a10', '#f5bd8c'],
  'people-mark': ['#b0561b', '#e59a5b'],
  'people-fill': ['#f0bf8e', '#7a431b'],
  'people-tint': ['#fbeee0', '#342618'],
  shared: ['#cfc39b', '#5a5a37'],
  control: ['#67706a', '#89958d'],
  line: ['#ddd7cb', '#37413b'],
} as const;

const set = (value: (light: string, dark: string) => string): string =>
  Object.entries(colours)
    .map(([name, [light, dark]]) => `--${name}:${value(light, dark)}`)
    .join(';');

/** Light, dark where the reader's system is, and ink on paper. */
export const palette = `:root{color-scheme:light dark;${set((light, dark) => `light-dark(${light},${dark})`)}}
@media print{:root{color-scheme:light;--page:#fff;--text:#000;--muted:#000;--org:#000;--org-tint:#fff;--people:#000;--people-mark:#000;--people-fill:#ddd;--people-tint:#fff;--shared:#fff;--control:#000;--line:#767676}}`;

/** The same on screen and on paper. Each line is dark and each ground light, so that it is right in black and white. */
export const paperPalette = `:root{color-scheme:light;${set((light) => light)}}`;

/** How a drawing is drawn, and the words of the source in a typeface of their own where the page has one. */
export const drawingStyle = `svg{display:block;fill:none;stroke-linecap:round;stroke-linejoin:round;overflow:visible;print-color-adjust:exact}
circle{fill:var(--text)}svg .organisation:not(.fill){stroke:var(--org)}svg .community:not(.fill){stroke:var(--people)}
svg .organisation:not(.line){fill:var(--org-tint)}svg .community:not(.line){fill:var(--people-fill)}svg .shared{fill:var(--shared)}
@media (forced-colors:active){svg{--text:CanvasText;--org:CanvasText;--people:CanvasText;--org-tint:Canvas;--people-fill:Canvas;--shared:Canvas}}
[dir=rtl] svg:not(.qr){transform:scaleX(-1)}
.qr{shape-rendering:crispEdges;forced-color-adjust:none}svg .light{fill:#fff}svg .dark{fill:#000}
blockquote{font-family:var(--ek-published-font-family,inherit);text-wrap:pretty}
blockquote p::before{content:open-quote}
blockquote p::after{content:close-quote}`;
