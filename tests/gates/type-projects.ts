// Which files the compiler checks: a file that is in no project could hold any error.
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

const host: ts.ParseConfigFileHost = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
};

/** The files of these projects and of those that they refer to, as absolute paths. */
export function checkedFiles(projects: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (project: string) => {
    if (seen.has(project)) return;
    seen.add(project);
    const parsed = ts.getParsedCommandLineOfConfigFile(project, {}, host);
    if (!parsed) throw new Error(`There is no ${project}.`);
    if (!parsed.options.strict) throw new Error(`${project} is not strict.`);
    for (const file of parsed.fileNames) files.add(resolve(file));
    for (const { path } of parsed.projectReferences ?? []) visit(resolve(dirname(project), path));
  };
  for (const project of projects) visit(resolve(project));
  return files;
}
