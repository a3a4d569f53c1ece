import { pageFoot } from '@engagement-kit/model';
import type { PromiseContent } from '../content/content.js';
import { drawingStyle, palette } from './palette.js';

/** The style sheet of a promise's page: its look, and the foot of its printed pages. */
export const pageSheet = ({ pageTitle }: PromiseContent, print?: 'large'): string =>
  pageStyle + (print ? largeStyle : '') + pageFoot(pageTitle);

/** Large print: one column, nothing smaller than the rest, on screen and on paper. */
const largeStyle = `
@media screen{html{font-size:150%}}
.note,.type,.fixed-reason,.tag,.state,footer,footer h2,footer p{font-size:1rem!important}
.promise,.sections{grid-template-columns:minmax(0,1fr)!important}.sections>*{grid-column:auto!important}.drawing{order:-1!important}
.missing,.note,footer,.fixed-reason{color:var(--text)}
@media print{html{font-size:18pt}blockquote{font-size:1.4rem}.about{font-size:1.6rem}}`;

/** The whole look of the static page: the promise on a card, what people have to know first, facts in two columns. */
const pageStyle = `${palette}
*{box-sizing:border-box}
body{margin:0;padding:1.75rem 1rem 4rem;background:var(--page);color:var(--text);font:1.125rem/1.5 var(--ek-font-family,system-ui,sans-serif);overflow-wrap:anywhere}
main{max-width:62rem;margin:0 auto}
h1,h2,p,ul{margin:0;padding:0}
h1,h2{line-height:1.25;text-wrap:balance}
h1{font-size:2rem}
h2{margin-bottom:.25rem;font-size:1rem;line-height:1.5}
p,li{white-space:pre-line;unicode-bidi:plaintext}
ul{list-style:none}
li+li{margin-top:.25rem}
a{color:var(--org);text-underline-offset:.18em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--text);outline-offset:2px}
time{white-space:nowrap}
.label{font-weight:600}
.missing,.note,footer,.fixed-reason{color:var(--muted)}
.note,.type,.fixed-reason,footer,footer h2{font-size:.9375rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between}
p.organisation{position:relative;padding-inline-start:1.5rem;font-weight:640}
p.organisation::before{position:absolute;top:.35rem;inset-inline-start:0;border:.45rem solid var(--org);border-radius:2px;content:""}
.made{color:var(--muted)}
.promise{display:grid;grid-template-columns:minmax(0,1fr);column-gap:3rem;align-items:center;margin-top:1.5rem;padding:clamp(1.25rem,5%,2.75rem);border:1px solid var(--line);border-radius:6px;background:var(--card)}
h1:has(+.about){color:var(--muted);font-size:1rem;font-weight:400}
.about{font-size:clamp(1.625rem,1rem + 2.5vw,2.125rem);line-height:1.15;font-weight:640;text-wrap:balance}
.activities li{padding-inline-start:1.25rem}
.activities li::before{float:inline-start;margin-inline-start:-1.25rem;content:"\\2022"}
.activities>.missing{display:inline}
.words{margin-top:1.25rem}
blockquote{margin:0 0 .875rem;font-size:clamp(1.5rem,1.1rem + 1.6vw,1.8125rem);line-height:1.36}
.words h2{margin-top:.75rem;font-size:1.25rem}
.drawing{order:-1;margin-bottom:1rem}
svg{width:12rem;max-width:100%;margin-bottom:.75rem;stroke-width:1.4}
.own{margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line)}
.own p:not(.note,.missing){max-width:60ch;font-size:1.1875rem}
.notice:not(.made){display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:baseline;width:100%;margin-top:1rem;padding:1.25rem 1.5rem;border:1px solid var(--people-mark);border-radius:18px;background:var(--people-tint)}
.notice>div{flex:1 1 18rem}
.notice>div>p:first-child:not(.made-on){font-weight:640}
.tag{border:1px solid;border-radius:4px;padding:0 .5rem;background:var(--card);font-size:.9375rem;font-weight:560}
.late>.tag{border-color:var(--text);background:var(--text);color:var(--card)}
.notice.draft{border-color:var(--control);border-radius:6px;background:none}
.state:not(.kept){width:fit-content;border:1px solid var(--control);border-radius:4px;padding:0 .5rem;font-size:.9375rem}
.state.late{border:2px solid}
.notice.changed,.state.changed{border-style:dashed}
.notice.withdrawn,.state.withdrawn{border-width:2px;border-style:dotted}
.kept::before{content:"\\2713\\a0"}
.sections{display:grid;grid-template-columns:minmax(0,1fr);column-gap:3rem;margin-top:2rem}
section{padding:.875rem 0 1.375rem;border-top:1.5px solid var(--text)}
:is(p.open,p.fixed):not(.missing){position:relative;padding-inline-start:1.375rem}
:is(p.open,p.fixed):not(.missing)::before{position:absolute;top:.55em;inset-inline-start:.1rem;width:.5rem;height:.5rem;border:2px solid var(--people);border-radius:50%;content:"";box-sizing:content-box}
p.fixed:not(.missing)::before{border-color:var(--org);border-radius:1px}
.fixed-reason{padding-inline-start:1.375rem}
.feedback p:has(>.label):not(.kept){display:flex;flex-wrap:wrap;gap:0 .75rem;padding:.125rem 0}
.feedback p:not(.kept)>.label{flex:0 0 10rem}
.feedback p:not(.kept)>.label+span{flex:1 1 10rem;min-width:0}
.several:is(.feedback,.changes) li{margin:0;padding:.75rem 0;border-top:1px solid var(--line)}
.outcome:not(.several),.outcome li{display:grid;gap:.625rem}
.outcome>h2,.outcome-audience{grid-column:1/-1}
.heard,.decided,.why{padding:1rem 1.25rem;border:1px solid var(--line);border-radius:4px;background:var(--card)}
.heard{border-color:var(--people-mark);border-radius:18px;background:var(--people-tint)}
:is(.heard,.decided,.why) .label{display:block}
details{border-top:1px solid var(--line)}
details[open]{padding-bottom:1.25rem}
.qr{width:7.5rem;margin-top:.5rem}
summary{padding:.625rem 0;cursor:pointer}
summary h2{display:inline}
footer{max-width:90ch;margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--line)}
@media (min-width:48rem){.promise{grid-template-columns:minmax(0,1fr) clamp(12rem,32%,18rem)}.promise>:not(.words,.drawing){grid-column:1/-1}.drawing{order:0;margin:0}svg:not(.qr){width:100%;stroke-width:1.1}.own{order:1}
.sections{grid-template-columns:repeat(2,minmax(0,1fr))}.sections>:is(.contact,.outcome,.several.feedback,.take-part:has(+.several.feedback),details){grid-column:1/-1}.outcome:not(.several),.outcome li{grid-template-columns:repeat(3,minmax(0,1fr))}.several.feedback ul{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:3rem}}
${drawingStyle}
@media print{html{font-size:9.5pt}body{padding:0;font-size:1rem;line-height:1.4}main{max-width:none}a{color:inherit}
header{margin:0}.promise{margin-top:.75rem;padding:.75rem 1.25rem;break-inside:avoid}.about{font-size:1.75rem}.words,.own{margin-top:.75rem}.own{padding-top:.5rem}blockquote{margin-bottom:.5rem;font-size:1.5rem;line-height:1.3}
.notice:not(.made){margin-top:.75rem;padding:.5rem 1rem;break-inside:avoid}.late>.tag{border:2px solid;background:none;color:#000}
.sections{margin-top:1rem}section{padding:.5rem 0 .75rem}section,li,details{break-inside:avoid}.several:is(.feedback,.changes){break-inside:auto}h2,summary{break-after:avoid}
details::details-content{content-visibility:visible}summary{padding:.375rem 0 0;list-style:none}details,details[open]{padding-bottom:.5rem}
footer{max-width:none;margin-top:.25rem;padding-top:.5rem;font-size:.8rem}footer h2{font-size:inherit;float:inline-start;margin-inline-end:.5em}footer,footer p{font-size:.8rem}footer a[href^=http]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}}
@media print and (min-width:30rem){.promise{grid-template-columns:minmax(0,1fr) 13rem}.promise>:not(.words,.drawing){grid-column:1/-1}.drawing{order:0}.own{order:1}svg:not(.qr){width:9rem;stroke-width:1.3}.qr{width:30mm}.sections{grid-template-columns:repeat(2,minmax(0,1fr))}.sections>:is(.contact,.outcome,.several.feedback,.take-part:has(+.several.feedback),details){grid-column:1/-1}.outcome:not(.several),.outcome li{grid-template-columns:repeat(3,minmax(0,1fr))}}`;
