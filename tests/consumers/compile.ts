// The compiler as strict hosts run it, libraries checked as well, with either way of finding packages.
import { bin } from '../../tools/run.mjs';
import type { Consumer } from './consumer.js';

const options =
  '--noEmit --strict --skipLibCheck false --target es2022 --lib es2022,dom,dom.iterable --jsx react-jsx';
const ways = {
  bundler: '--module esnext --moduleResolution bundler',
  nodenext: '--module nodenext --moduleResolution nodenext',
};

export const compile = (app: Consumer, way: keyof typeof ways, files: readonly string[]) =>
  app.attempt(bin('tsc'), [...`${options} ${ways[way]}`.split(' '), ...files]);
