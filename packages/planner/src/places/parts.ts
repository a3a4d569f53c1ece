export { Bar } from './bar/Bar.js';
export { Link } from './Link.js';
export { Page } from './page/Page.js';
export { Rail } from './rail/Rail.js';
export { Root } from './root/Root.js';
export { Share } from './share/Share.js';
