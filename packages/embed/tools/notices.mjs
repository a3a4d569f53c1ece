// The notices of what others wrote and the embed's files hold: their licences ask to travel with it.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ofPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const licenceFile = /^(licen[cs]e|copying)/i;

/** The packages that bundles hold something of, as folders. `folder` is where the bundler worked. */
function foldersIn(metafiles, folder) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const paths = outputs.flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => resolve(folder, path).match(ofPackage)?.[0]),
  );
  return [...new Set(paths)].filter((path) => path !== undefined);
}

/** Its licence as its own file says it, or where it has none, what its manifest says. */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  );
  const file = readdirSync(folder).find((each) => licenceFile.test(each));
  if (!file && !license) throw new Error(`${name} does not say under which licence it is.`);
  const said = file
    ? readFileSync(`${folder}/${file}`, 'utf8').trim()
    : [license, (author?.name ?? author)?.replace(/ <.*>/, '')].filter(Boolean).join(', ');
  return { name, text: `${name} ${version}\n\n${said}` };
}

/** One text with the licence of each, by name. */
export function noticesOf(metafiles, folder) {
  const notices = foldersIn(metafiles, folder).map(noticeOf);
  const sorted = notices.sort((a, b) => (a.name < b.name ? -1 : 1));
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return `${['The scripts of this folder hold parts of these.', ...sorted.map(({ text }) => text)].join(rule)}\n`;
}
