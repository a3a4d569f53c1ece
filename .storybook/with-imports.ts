// What “Show code” shows: the story's elements, with the imports that they need, as a module that runs when pasted.

const homes: Readonly<Record<string, readonly string[]>> = {
  '@engagement-kit/planner': ['Fields', 'Places', 'Planner'],
  '@engagement-kit/planner/exports': ['Exports', 'PlanExports'],
  '@engagement-kit/planner/file': ['Files', 'PlanFile'],
  '@engagement-kit/planner/history': ['History', 'PlanHistory'],
  '@engagement-kit/planner/review': ['PlanReview', 'Review'],
  '@engagement-kit/promise-card': ['Card', 'CommunityView', 'PromiseCard', 'View'],
  '@engagement-kit/react': ['PlanProvider'],
  '@engagement-kit/spectrum-selector': [
    'Compare',
    'Picture',
    'Recogniser',
    'Spectrum',
    'SpectrumCompare',
    'SpectrumPicture',
    'SpectrumRecogniser',
    'SpectrumSelector',
  ],
  '@engagement-kit/standards-checklist': ['Standards', 'StandardsChecklist'],
};

const indented = (code: string) => code.replace(/^(?=.)/gm, '    ');

export function withImports(code: string): string {
  if (!code.startsWith('<')) return code;
  const used = new Set([...code.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name));
  const imports = Object.entries(homes).flatMap(([home, names]) => {
    const ours = names.filter((name) => used.has(name));
    return ours.length > 0 ? [`import { ${ours.join(', ')} } from '${home}';`] : [];
  });
  return `import '@engagement-kit/themes/core.css';
import '@engagement-kit/themes/neutral.css';
${imports.join('\n')}

export function Example() {
  return (
${indented(code)}
  );
}`;
}
