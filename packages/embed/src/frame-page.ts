// The script of frame.html: the elements, and one of them on the page.
import { fillFrame } from './frame/page.js';
import { define } from './pure.js';

define();
fillFrame(document, new URL(location.href));
