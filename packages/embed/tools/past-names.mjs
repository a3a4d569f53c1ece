// Preact makes its nodes by the document's own methods. An image of the page that is called `createElementNS` hides
// such a method, so the classes' methods are called in their place.
import { readFile } from 'node:fs/promises';

const called = /(\w+)\.(createElementNS|createTextNode)\(/g;

/** Lets Preact ask past the names in a page. */
export const pastNames = {
  name: 'past-names',
  setup({ onLoad }) {
    onLoad({ filter: /\/preact\/dist\/preact\.m(odule\.)?js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const found = new Set([...text.matchAll(called)].map(([, , method]) => method));
      if (found.size !== 2) throw new Error(`${path} makes its nodes in another way now`);
      return {
        contents: text.replace(
          called,
          (_, page, method) => `Document.prototype.${method}.call(${page},`,
        ),
        loader: 'js',
      };
    });
  },
};
