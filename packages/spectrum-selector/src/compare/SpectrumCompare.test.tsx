import { ukhsaEngagementTypes } from '@engagement-kit/model';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { SpectrumSelector } from '../SpectrumSelector.js';
import * as Compare from './parts.js';
import { SpectrumCompare } from './SpectrumCompare.js';

const scope = 'spectrum-compare';

describe('SpectrumCompare', () => {
  describeConformance(Compare.Root, { scope, part: 'root' });
  describeConformance(Compare.Table, {
    scope,
    part: 'table',
    wrap: (part) => <Compare.Root>{part}</Compare.Root>,
    child: <table />,
  });

  it('is a named table with a heading for each column and each row', () => {
    render(<SpectrumCompare />);
    const table = screen.getByRole('table', { name: 'The types of engagement side by side' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'Type',
      'Aim',
      'Public promise',
      'Communication',
    ]);
    expect(heads.every((head) => head.getAttribute('scope') === 'col')).toBe(true);
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map((row) => row.textContent?.trim())).toEqual(
      ukhsaEngagementTypes.map(({ name }) => name),
    );
    expect(rows.every((row) => row.getAttribute('scope') === 'row')).toBe(true);
  });

  it('holds aim, promise and communication of every type, word for word', () => {
    render(<SpectrumCompare />);
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(
      ukhsaEngagementTypes.flatMap(({ aim, promise, communication }) => [
        aim,
        promise,
        communication.text,
      ]),
    );
  });

  it('marks the choice of the selector around it, in words', () => {
    render(
      <SpectrumSelector defaultValue="involve">
        <SpectrumCompare />
      </SpectrumSelector>,
    );
    const row = within(screen.getByRole('table')).getByText('Chosen').closest('tr');
    expect(row?.textContent).toContain('Involve');
    expect(row?.hasAttribute('data-selected')).toBe(true);
  });

  it('folds behind its title with the browser’s own details', () => {
    const { container } = render(<SpectrumCompare fold />);
    expect(container.querySelector('details > summary')?.textContent).toBe('Compare the types');
  });
});
