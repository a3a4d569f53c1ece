import { drawingStyle, palette } from '../static/palette.js';

/** The look of the page: one column of plain type, what people say in round corners, room to write on paper. */
export const viewStyle = `${palette}
*{box-sizing:border-box}
body{margin:0;padding:1.75rem 1rem 4rem;background:var(--page);color:var(--text);font:1.125rem/1.5 var(--ek-font-family,system-ui,sans-serif);overflow-wrap:anywhere}
main{max-width:44rem;margin:0 auto}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h1{margin:.75rem 0 1rem;font-size:2rem}
h2{margin:2.5rem 0 1rem;font-size:1.375rem}
h3{margin:0 0 .5rem;font-size:1.1875rem}
h4{margin:1rem 0 .25rem;font-size:1rem}
:is(section,.notice) p{margin-bottom:.25rem}
p{margin:0 0 .75rem}
p,li{white-space:pre-line;unicode-bidi:plaintext}
ul{margin:0 0 .75rem;padding-inline-start:1.25rem}
a{color:var(--org);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--text);outline-offset:2px}
.organisation{position:relative;margin:0;padding-inline-start:1.5rem;font-weight:640}
.organisation::before{position:absolute;top:.35rem;inset-inline-start:0;border:.45rem solid var(--org);border-radius:2px;content:""}
.label{font-weight:600}
.note,.type,.missing,footer{color:var(--muted);font-size:.9375rem}
.promised,.question{margin-bottom:1.25rem;padding:clamp(1rem,4%,1.75rem);border:1px solid var(--line);border-radius:6px;background:var(--card)}
blockquote{margin:0 0 .75rem}
.promised blockquote{font-size:1.375rem;line-height:1.36}
.notice:not(.made){padding:.75rem 1rem;border:1px solid var(--people-mark);border-radius:18px;background:var(--people-tint)}
.tag{font-weight:640}
.heard{padding:.75rem 1rem;border:1px solid var(--people-mark);border-radius:18px;background:var(--people-tint)}
section .judged{margin:.75rem 0;font-weight:640}
fieldset{margin:0 0 1rem;padding:0;border:0}
legend,.field label{display:block;padding:0;font-weight:640}
.choice{display:flex;gap:.625rem;align-items:center;min-height:2.75rem}
.choice input{width:1.375rem;height:1.375rem;margin:0;accent-color:var(--people)}
.field .note{margin:0}
input:not([type]),textarea{display:block;width:100%;margin-top:.375rem;padding:.625rem .75rem;border:1.5px solid var(--control);border-radius:18px;background:var(--card);color:inherit;font:inherit}
textarea{min-height:6rem;resize:vertical}
.field{margin-bottom:1.5rem}
.question .field{margin:0}
button{min-height:2.75rem;padding:.625rem 1.5rem;border:0;border-radius:6px;background:var(--org);color:var(--card);font:inherit;font-weight:560;cursor:pointer}
#status:not(:empty){margin-top:1rem;padding:.75rem 1rem;border:2px solid var(--text);border-radius:6px}
footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line)}
@media (forced-colors:active){button{border:1px solid}}
@media print{html{font-size:10pt}body{padding:0}main{max-width:none}.question,.promised{break-inside:avoid}h2,h3{break-after:avoid}textarea{min-height:24mm;resize:none}button,#status{display:none}a{color:inherit}}
${drawingStyle}`;
