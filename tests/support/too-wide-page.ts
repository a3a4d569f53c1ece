import { tooWide } from './too-wide.js';

Object.assign(globalThis, { tooWide });
