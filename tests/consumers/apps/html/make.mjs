// Writes a plain page, and puts the script of the elements beside it, as a site without any build does.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { snippet } from '@engagement-kit/embed/static';

const require = createRequire(import.meta.url);
const { files } = require('@engagement-kit/embed/sri.json');
const { fixtures } = require('@engagement-kit/embed/fixtures/promise.json');
const [{ promise }] = fixtures;

const script = Object.keys(files).find((name) => name.startsWith('engagement-kit-'));
const element = (options) => snippet({ name: options.widget, ...options });
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>A plain page</title>
    <script src="listen.js"></script>
  </head>
  <body>
    ${element({ widget: 'spectrum', value: 'involve', scriptUrl: script, integrity: files[script] })}
    ${element({ widget: 'standards' })}
    ${element({ widget: 'promise', promise, src: 'promise.json' })}
    <output data-ready>involve</output>
  </body>
</html>
`;
const listen = `
addEventListener('engagement-change', ({ target, detail }) => {
  if (target.localName === 'engagement-spectrum') document.querySelector('output').textContent = detail.value;
});
addEventListener('engagement-answer', ({ detail }) => {
  document.querySelector('output').append(', ' + detail.questionId + ' ' + detail.status);
});
`;

mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', page);
writeFileSync('dist/listen.js', listen);
writeFileSync('dist/promise.json', JSON.stringify(promise));
copyFileSync(require.resolve(`@engagement-kit/embed/dist/${script}`), `dist/${script}`);
