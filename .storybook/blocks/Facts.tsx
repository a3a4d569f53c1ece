// Size, version and places of a component, from the size budgets, the packages and the changesets of the repository.
import { Fragment } from 'react';
import budgets from '../../tools/size-budgets.json';
import { sinceOf } from './since-of.js';

export interface FactsProps {
  /** What people import: `SpectrumSelector`. */
  name: string;
  /** The package without its scope: `spectrum-selector`. */
  of: string;
  /** The entry whose budget it has, where that is not the package: `planner/review`. */
  entry?: string;
  /** Its source, from the root of the repository. */
  source: string;
}

export function Facts({ name, of, entry = of, source }: FactsProps) {
  const budget = budgets.find((each) => each.name === entry)?.budget;
  const { version, since } = sinceOf(of, name);
  return (
    <dl className="docs-facts sb-unstyled">
      <Fact name="Status">
        {version.startsWith('0.') ? 'before 1.0: may still change' : 'stable'}
      </Fact>
      <Fact name="Since">{since}</Fact>
      {budget !== undefined && (
        <Fact name="Size">
          <code>{entry}</code>, at most {budget.toFixed(1)} KB
        </Fact>
      )}
      <Fact name="Source">
        <Path of={source} />
      </Fact>
      <Fact name="Changelog">
        <Path of={`packages/${of}/CHANGELOG.md`} />
      </Fact>
    </dl>
  );
}

/** It breaks behind a slash, and in a word where it must. */
const Path = ({ of }: { of: string }) => (
  <code>
    {of.split(/(?<=\/)/).map((step) => (
      <Fragment key={step}>
        {step}
        <wbr />
      </Fragment>
    ))}
  </code>
);

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
