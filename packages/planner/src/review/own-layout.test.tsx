import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { click } from './acting.fixtures.js';
import { Review } from './index.js';
import { foundIn, measles } from './plan-review.fixtures.js';

const findings = foundIn(measles).slice(0, 1);

it('asks why in a host’s own layout, where each part knows when it is there', async () => {
  render(
    <Review.Root findings={findings} onDismiss={() => undefined}>
      {findings.map((finding) => (
        <Review.Finding key={finding.id} finding={finding}>
          <Review.FindingHeading />
          <Review.SetAside>
            <Review.SetAsideButton>Not here</Review.SetAsideButton>
            <Review.ReasonLabel />
            <Review.ReasonInput id="mine" aria-describedby="help" />
            <Review.ReasonMissing id="why" />
            <Review.SetAsideSubmit />
          </Review.SetAside>
        </Review.Finding>
      ))}
    </Review.Root>,
  );
  expect(screen.queryByRole('textbox')).toBeNull();
  await click(screen.getByRole('button', { name: 'Not here' }));
  const field = screen.getByLabelText('Why does this not apply here?');
  expect(field.id).toBe('mine');
  expect(document.activeElement).toBe(field);
  await click(screen.getByRole('button', { name: 'Set aside with this reason' }));
  expect(field.getAttribute('aria-describedby')).toBe('why help');
  expect(document.getElementById('why')?.textContent).toMatch(/^There is no reason yet/);
  expect(within(screen.getByRole('group')).queryByText('Not here')).toBeNull();
});
