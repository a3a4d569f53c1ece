import { Environment } from '@engagement-kit/react';
import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import {
  all,
  click,
  control,
  fewStandards,
  question,
  settle,
  type,
} from '../checklist.fixtures.js';
import { Standards, StandardsChecklist } from '../index.js';

const checklist = (props: StandardsChecklist.Props = {}) => (
  <StrictMode>
    <StandardsChecklist guidance={fewStandards} {...props} />
  </StrictMode>
);

/** The numbers of the questions whose fields for evidence, owner and date are there. */
const drawn = () =>
  all('question').flatMap((node, index) =>
    node.querySelector('[data-part=details-fields]') ? index + 1 : [],
  );

const [standard] = fewStandards.standards;
const firstQuestion = standard?.questions[0];
if (!standard || !firstQuestion) throw new Error('The guidance has no first question.');

const own = (details: React.ReactNode) => (
  <Standards.Root>
    <Standards.Standard standard={standard}>
      <Standards.Question question={firstQuestion}>{details}</Standards.Question>
    </Standards.Standard>
  </Standards.Root>
);

describe('evidence, owner and date', () => {
  it('are drawn when they are unfolded, and stay with what was written', async () => {
    render(checklist());
    expect(drawn()).toEqual([]);
    const summary = control('Add evidence, owner or date, question 2');
    await click(summary);
    expect(drawn()).toEqual([2]);
    await type(question(2).field('Due date'), 'soon');
    await type(question(2).field('Owner'), 'Lead');
    const owner = question(2).field('Owner');
    await click(summary);
    expect(drawn()).toEqual([2]);
    await click(summary);
    expect(question(2).field('Owner')).toBe(owner);
    await click(control('Clear answer to question 2'));
    expect(drawn()).toEqual([2]);
    expect(question(2).field('Owner').value).toBe('');
    await click(control('Put back the answer to question 2'));
    expect(question(2).field('Owner').value).toBe('Lead');
  });

  it('are drawn where they hold something, and only there', () => {
    render(
      checklist({
        defaultValue: {
          'define-purpose.1': { status: 'answered', notes: 'We asked.' },
          'define-purpose.2': { evidence: [{ label: 'Minutes' }] },
          'review-previous-work.1': { owner: 'Lead' },
          'clarify-approach.1': { dueOn: '2026-07-03' },
        },
      }),
    );
    expect(drawn()).toEqual([2, 3, 4]);
    expect(question(2).field('What it is').value).toBe('Minutes');
  });

  it('appear when the host writes something there', async () => {
    const onValueChange = () => {};
    const { rerender } = render(checklist({ value: {}, onValueChange }));
    rerender(checklist({ value: { 'define-purpose.1': { owner: 'Lead' } }, onValueChange }));
    await settle();
    expect(drawn()).toEqual([1]);
    expect(question(1).field('Owner').value).toBe('Lead');
  });

  it('are all there in a form that posts them: as without scripts, but for what is empty', () => {
    const entries = (form: HTMLFormElement) => [...new FormData(form)];
    const page = (
      <form>
        {checklist({ name: 'assessment', defaultValue: { 'define-purpose.1': { owner: 'Lead' } } })}
      </form>
    );
    const { container } = render(page);
    expect(drawn()).toEqual([1, 2, 3, 4, 5]);
    const plain = document.createElement('div');
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    plain.innerHTML = renderToString(page);
    silent.mockRestore();
    const posted = entries(container.querySelector('form') as HTMLFormElement);
    const without = entries(plain.querySelector('form') as HTMLFormElement);
    expect(posted).toContainEqual(['assessment.define-purpose.1.owner', 'Lead']);
    expect(posted).toEqual(without.filter(([, value]) => value !== ''));
  });

  it('are drawn when a host unfolds them, and when it puts them in an element of its own', async () => {
    const onToggle = vi.fn();
    const { rerender, container } = render(
      own(<Standards.QuestionDetails open onToggle={onToggle} />),
    );
    await settle();
    expect(drawn()).toEqual([1]);
    expect(onToggle).toHaveBeenCalledOnce();
    rerender(
      own(
        <Standards.QuestionDetails asChild key="own">
          <section />
        </Standards.QuestionDetails>,
      ),
    );
    expect(container.querySelector('section [data-part=details-fields]')).not.toBeNull();
  });
});

it('says nothing of the source where the page around does', () => {
  const { rerender } = render(checklist());
  expect(all('source')).toHaveLength(1);
  rerender(<Environment showsSource>{checklist()}</Environment>);
  expect(all('source')).toEqual([]);
});
