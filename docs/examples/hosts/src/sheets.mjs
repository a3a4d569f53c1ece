// Style sheets of others as published, without the typefaces and images that are not theirs to pass on.
import { readFileSync } from 'node:fs';

const read = (address) =>
  readFileSync(new URL(address), 'utf8').replace(/\/\*# sourceMappingURL.*/, '');

/** Takes out the typefaces that a sheet would load, wherever it names them, and every image that it would fetch. */
function withoutAssets(css) {
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
    read(import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css')),
  ),
  'nhsuk/nhsuk-frontend.css': withoutAssets(
    read(import.meta.resolve('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css')),
  ),
  'hostile/bootstrap-reboot.css': withoutAssets(
    read(import.meta.resolve('bootstrap/dist/css/bootstrap-reboot.css')),
  ),
});
