import { policyOf, strictest } from './policies.mjs';

/**
 * A whole page. The policy stands in it too, so that it holds on any static server. `ground`: it has that of the kit’s own
 * theme.
 * @param {{ path: string, title: string, head?: string, rootClass?: string, bodyClass?: string, ground?: boolean, body: string, up?: string }} page
 */
export function page({
  path,
  title,
  head = '',
  rootClass,
  bodyClass,
  ground,
  body,
  up = path && '../',
}) {
  const named = (name) => (name ? ` class="${name}"` : '');
  return `<!doctype html>
<html lang="en-GB"${named(rootClass)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(path)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${policyOf(path) === strictest ? '' : `<link rel="icon" href="${up}icon.svg">\n`}${head}
</head>
<body${named(bodyClass)}${ground ? ' data-ek-page' : ''}>
${body}
</body>
</html>
`;
}

/** The tag of a style sheet. */
export const styles = (...addresses) =>
  addresses.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n');
