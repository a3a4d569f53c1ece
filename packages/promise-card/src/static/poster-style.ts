import { drawingStyle, paperPalette } from './palette.js';
import { posterSizes, qrSize } from './poster-fit.js';

/** The look of a poster: a sheet of A4, in type that is read from a distance, right in black and white. */
export const posterStyle = `${paperPalette}
@page{size:A4;margin:12mm 16mm 11mm}
*{box-sizing:border-box}
body{margin:0;color:var(--text);font-family:var(--ek-font-family,system-ui,sans-serif);overflow-wrap:anywhere}
h1,h2,p,ul,blockquote{margin:0;padding:0}
ul{list-style:none}
p,li{white-space:pre-line;unicode-bidi:plaintext}
a{color:inherit}
.poster{display:flex;flex-direction:column;line-height:1.4}
${Object.entries(posterSizes)
  .flatMap(([print, sizes]) =>
    sizes.map(
      ({ points, drawing, title, quote, day, source }, index) =>
        `.${print}-${index}{--drawing:${drawing}mm;--title:${title}em;--line:${(1 / title).toFixed(4)}em;--quote:${quote}em;--day:${day}em;--terms:${(1 / day).toFixed(4)}em;--source:${source}pt;font-size:${points}pt}`,
    ),
  )
  .join('')}
header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25em 2em}
p.organisation{position:relative;padding-inline-start:1.4em;font-weight:640}
header p.organisation::before{position:absolute;top:.25em;inset-inline-start:0;border:.45em solid var(--org);border-radius:2px;content:"";print-color-adjust:exact}
h1{margin-top:.55em;font-size:var(--title);line-height:1.1;letter-spacing:-.02em;font-weight:640;text-wrap:balance}
.title{display:block;margin-bottom:.35em;font-size:var(--line);line-height:1.4;letter-spacing:0;font-weight:400}
h1.long{font-size:1.35em;line-height:1.25;letter-spacing:0}
.long .title{font-size:.7407em}
h2{font-size:1em;line-height:1.4;font-weight:640}
.drawing{display:flex;flex:1 1 var(--drawing);gap:1.5em;align-items:flex-end;min-height:var(--drawing);max-height:58mm;margin:.25em 0 .5em}
svg{flex:none;width:auto;height:100%;aspect-ratio:56/26;margin-inline-start:-1.2em;stroke-width:1}
svg.qr{width:${qrSize}mm;height:${qrSize}mm;aspect-ratio:1;margin:0}
.drawing .note{padding-bottom:.5em}
h1+blockquote{margin-top:.6em}
blockquote{font-size:var(--quote);line-height:1.3;letter-spacing:-.005em}
.own{margin-top:1em}
.own p:not(.note){font-size:1.1em}
.own h2{display:inline}
.note,.missing,.fixed-reason{color:var(--muted)}
.row{display:flex;flex-wrap:wrap;gap:1em 1.5em;margin:1.5em 0 1.25em}
.row section{flex:1 1 11em}
.row .wide{flex-basis:100%}
.row:empty{margin:.6em}
.row section{padding-top:.5em;border-top:.6mm solid}
.row h2{margin-bottom:.25em}
li+li{margin-top:.2em}
:is(p.open,p.fixed):not(.missing){position:relative;padding-inline-start:1.25em}
:is(p.open,p.fixed):not(.missing)::before{position:absolute;top:.42em;inset-inline-start:0;width:.5em;height:.5em;border:.5mm solid var(--people);border-radius:50%;content:""}
p.fixed:not(.missing)::before{border-color:var(--org);border-radius:.3mm}
.fixed-reason{padding-inline-start:1.25em}
.label{font-weight:560}
.notice{display:grid;grid-template-columns:auto 1fr;gap:.25em 1em;align-items:baseline;margin-bottom:.75em;padding:.6em 1.4em;border:.5mm solid var(--people);border-radius:5mm;background:var(--people-tint);print-color-adjust:exact}
.notice>div>p:first-child{font-weight:640}
.tag{border:.4mm solid;border-radius:1mm;padding:0 .5em;font-weight:640}
.notice.draft{border-color:var(--text);border-radius:1mm;background:none}
.notice.changed{border-style:dashed}
.notice.withdrawn{border-style:dotted;border-width:.8mm}
.hearing{display:flex;gap:1.5em;align-items:center;justify-content:space-between;margin-top:auto;padding:1.1em 1.6em;border:.9mm solid var(--people);border-radius:7mm;background:var(--people-tint);print-color-adjust:exact}
.day{font-weight:640}
.hearing>div{flex:1 1 auto}
.hearing>div:not(.several) .day:not(.missing){font-size:var(--day);line-height:1.15;letter-spacing:-.015em}
.hearing>div:not(.several) .day:not(.missing) .label{font-size:var(--terms);letter-spacing:0}
.several{display:flex;flex-wrap:wrap;gap:.5em 2em}
.several>*{flex:1 1 13em}
.several h2{flex-basis:100%}
.kept::before{content:"\\2713\\a0"}
.state{font-weight:640}
.ask{display:flex;flex-wrap:wrap;gap:.25em 2.5em;align-items:center;justify-content:space-between;margin-top:1em;font-size:1.05em;font-weight:560}
.ask section{display:flex;flex-wrap:wrap;gap:0 .75em}
.ask h2{flex:none;font-size:1em}
.ask ul{display:flex;flex-wrap:wrap;gap:0 1.25em}.ask li+li{margin:0}
.ask a{text-decoration:none}
.rest{margin-top:.75em;font-weight:560}
footer{margin-top:1em;color:var(--muted);font-size:var(--source);line-height:1.4}
footer p{display:inline}
footer p::after{content:" "}
footer .type::after{content:". "}
@media print{.poster{height:272mm}}
@media screen{body{background:#efeae1}.poster{width:210mm;height:297mm;margin:0 auto;padding:12mm 16mm 11mm;background:#fff}}
@media screen and (max-width:210mm){.poster{width:auto;height:auto;padding:1rem;font-size:1.125rem}h1{font-size:1.75em}.title{font-size:.5714em}blockquote{font-size:1.4em}.notice{grid-template-columns:minmax(0,1fr)}.row{display:block}.row section{margin-bottom:1em}.drawing{display:block;flex:none;min-height:0;max-height:none}svg{width:13em;max-width:100%;height:auto;margin-inline-start:-.8em}footer{font-size:.875rem}.hearing{display:block;margin-top:1.5em}}
${drawingStyle}`;
