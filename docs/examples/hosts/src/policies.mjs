// What each page lets a browser do. `npm start` sends these as headers, and each page holds its own as well.
const trusted = "require-trusted-types-for 'script'; trusted-types 'none'";

/** Nothing but scripts of the page's own origin. */
export const strictest = `default-src 'none'; script-src 'self'; ${trusted}`;
const ownFiles = `default-src 'self'; ${trusted}`;
// Next writes the data of a page into scripts of the page.
const next = "default-src 'self'; script-src 'self' 'unsafe-inline'";
const noScript = "default-src 'self'; script-src 'none'";

const policies = {
  'plain/': strictest,
  'planner/': strictest,
  'community-view/': strictest,
  'no-script/': noScript,
  'no-script/sent/': noScript,
  'wordpress/without-script/': noScript,
  'next/': next,
  'next/plan/': next,
  'next/404.html': next,
  // Inside the frame: its script, and the promise that it fetches.
  'kit/frame.html': `default-src 'none'; script-src 'self'; connect-src 'self'; ${trusted}`,
};

/** The policy of a page, by its path below the folder of all pages. */
export const policyOf = (path) => policies[path] ?? ownFiles;

/** Headers of a file, by its path below the folder of all pages. */
export function headersOf(path) {
  const page = path.replace(/^\//, '').replace(/(^|\/)index\.html$/, '$1');
  // A frame in a sandbox has no origin, so even a file of its own site is another's to it.
  if (page === 'promise.json') return { 'access-control-allow-origin': '*' };
  return /(^|\/|\.html)$/.test(page) ? { 'content-security-policy': policyOf(page) } : {};
}
