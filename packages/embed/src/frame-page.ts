// The script of frame.html: the elements, and one of them on the page.
import { fillFrame } from './frame/page.js';
import { define } from './pure.js';

if (typeof document !== 'undefined') {
  define();
  fillFrame(document, new URL(location.href));
}
