// `npm run api`: writes what each entry of each package gives out, names with their types and comments, into docs/api.
// `--check` only says which of them changed. It reads the declarations that the compiler has built.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from '@microsoft/api-extractor';
import { bin, quietly, root } from './run.mjs';

const folder = `${root}docs/api/`;
const made = `${root}node_modules/.cache/engagement-kit/api/`;

/** Every entry of every package that has types: the file with them, and the name of its report. */
function entries() {
  return readdirSync(`${root}packages`).flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
    return Object.entries(exports)
      .filter(([, { types }]) => types)
      .map(([path, { types }]) => ({
        name: `@engagement-kit/${name}${path.slice(1)}`,
        report: `${[name, ...path.split('/').slice(1)].join('.')}.api.md`,
        packagePath: `${root}packages/${name}/package.json`,
        types: `${root}packages/${name}/${types.slice(2)}`,
      }));
  });
}

const quiet = { default: { logLevel: ExtractorLogLevel.None, addToApiReportFile: false } };

const configOf = ({ types, packagePath, report }, reportFolder) =>
  ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: types,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'esnext',
            moduleResolution: 'bundler',
            target: 'es2022',
            lib: ['es2022', 'dom', 'dom.iterable'],
            jsx: 'react-jsx',
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [types],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: report,
        reportFolder,
        reportTempFolder: made,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: packagePath,
  });

/**
 * Writes all reports, or compares them; gives the entries whose report differs, and the reports of none.
 * @param {{ isCheck?: boolean, reportFolder?: string, only?: (name: string) => boolean }} options
 */
export async function apiReports({
  isCheck = false,
  reportFolder = folder,
  only = () => true,
} = {}) {
  const all = entries().filter(({ name }) => only(name));
  const missing = all.filter(({ types }) => !existsSync(types));
  if (missing.length > 0) {
    throw new Error(`These are not built: ${missing.map(({ name }) => name).join(', ')}.`);
  }
  for (const path of [reportFolder, made]) mkdirSync(path, { recursive: true });
  const configs = all.map((entry) => configOf(entry, reportFolder));
  const compilerState = CompilerState.create(configs[0], {
    additionalEntryPoints: all.map(({ types }) => types),
  });
  const changed = all.filter((_, at) => {
    const { apiReportChanged } = Extractor.invoke(configs[at], {
      localBuild: !isCheck,
      compilerState,
      messageCallback: (message) => {
        if (message.messageId.startsWith('console-')) message.handled = true;
      },
    });
    return apiReportChanged;
  });
  const known = new Set(entries().map(({ report }) => report));
  const stale = readdirSync(reportFolder).filter(
    (name) => name.endsWith('.api.md') && !known.has(name),
  );
  if (!isCheck) for (const name of stale) rmSync(reportFolder + name);
  return { changed: changed.map(({ name }) => name), stale };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isCheck = process.argv.includes('--check');
  const projects = readdirSync(`${root}packages`)
    .map((name) => `packages/${name}/tsconfig.build.json`)
    .filter((path) => existsSync(root + path));
  const code = await quietly(bin('tsc'), ['-b', ...projects, '--pretty', 'false']);
  if (code !== 0) process.exit(code);
  const { changed, stale } = await apiReports({ isCheck });
  for (const name of changed) {
    console.log(
      isCheck
        ? `The public API of ${name} changed: look at it, then run npm run api.`
        : `The public API of ${name} changed: look at it in ${relative(root, folder)}.`,
    );
  }
  for (const name of stale) console.log(`${name} belongs to no entry any more.`);
  if (!isCheck && changed.length + stale.length === 0) console.log('No public API changed.');
  process.exitCode = isCheck && changed.length + stale.length > 0 ? 1 : 0;
}
