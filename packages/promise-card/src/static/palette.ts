/** The colours of a page of our own: light, dark where the reader's system is, and ink on paper. */
export const palette = `:root{color-scheme:light dark;--page:light-dark(#f7f4ee,#121715);--card:light-dark(#fff,#1a201d);--text:light-dark(#19211d,#eef0ea);--muted:light-dark(#434d46,#bac3bc);--org:light-dark(#1f4b3c,#a3d6bd);--org-tint:light-dark(#e3eee7,#1c3329);--people:light-dark(#7c3a10,#f5bd8c);--people-mark:light-dark(#b0561b,#e59a5b);--people-fill:light-dark(#f0bf8e,#7a431b);--people-tint:light-dark(#fbeee0,#342618);--shared:light-dark(#cfc39b,#5a5a37);--control:light-dark(#67706a,#89958d);--line:light-dark(#ddd7cb,#37413b)}
@media print{:root{color-scheme:light;--page:#fff;--text:#000;--muted:#000;--org:#000;--org-tint:#fff;--people:#000;--people-mark:#000;--people-fill:#ddd;--people-tint:#fff;--shared:#fff;--control:#000;--line:#767676}}`;

/** How a drawing is drawn, and the words of the source in a typeface of their own where the page has one. */
export const drawingStyle = `svg{display:block;fill:none;stroke-linecap:round;stroke-linejoin:round;overflow:visible;print-color-adjust:exact}
circle{fill:var(--text)}svg .organisation:not(.fill){stroke:var(--org)}svg .community:not(.fill){stroke:var(--people)}
svg .organisation:not(.line){fill:var(--org-tint)}svg .community:not(.line){fill:var(--people-fill)}svg .shared{fill:var(--shared)}
@media (forced-colors:active){svg path:not(.fill){stroke:CanvasText}svg path:not(.line){fill:Canvas}circle{fill:CanvasText}}
[dir=rtl] svg{transform:scaleX(-1)}
blockquote{font-family:var(--ek-published-font-family,inherit);text-wrap:pretty}
blockquote p::before{content:open-quote}
blockquote p::after{content:close-quote}`;
