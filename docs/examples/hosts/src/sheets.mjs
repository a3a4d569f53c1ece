// Style sheets of others as published, without the typefaces and images that are not theirs to pass on.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const find = createRequire(import.meta.url).resolve;
const published = (name) =>
  readFileSync(find(name), 'utf8').replace(/\/\*# sourceMappingURL.*/, '');

/** Takes out the typefaces that a sheet would load, wherever it names them, and every image that it would fetch. */
export function withoutAssets(css) {
  const face = /@font-face\s*\{[^}]*\}/g;
  const names = (css.match(face) ?? []).map(
    (rule) => rule.match(/font-family:\s*["']?([^;"'}]+)/)?.[1] ?? '',
  );
  let plain = css.replace(face, '').replace(/url\((?!["']?data:)[^)]*\)/g, 'none');
  for (const name of new Set(names)) {
    plain = plain.replace(new RegExp(`["']?${name}["']?,`, 'g'), '');
  }
  return plain;
}

/** By file name. */
export const publishedSheets = () => ({
  'govuk/govuk-frontend.css': withoutAssets(
    published('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  ),
  'nhsuk/nhsuk-frontend.css': withoutAssets(
    published('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
  ),
  'hostile/bootstrap-reboot.css': withoutAssets(
    published('bootstrap/dist/css/bootstrap-reboot.css'),
  ),
});
