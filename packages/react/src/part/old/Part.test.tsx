import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { partAttributes } from '../part-attributes.js';
import { createPartContext, usePartContext } from '../part-context.js';
import { Part } from './Part.js';

describeConformance(Part, {
  scope: 'test',
  part: 'thing',
  props: { scope: 'test', part: 'thing' },
});

describe('Part', () => {
  it('is a div, or the element that it is told to be', () => {
    const { container } = render(
      <>
        <Part scope="test" part="a" />
        <Part as="li" scope="test" part="b" />
      </>,
    );
    expect([...container.children].map(({ localName }) => localName)).toEqual(['div', 'li']);
  });

  it('carries each true state as an attribute of its own, and no false one', () => {
    const { container } = render(
      <Part
        scope="test"
        part="a"
        control="button"
        state={{ selected: true, disabled: false, invalid: undefined }}
      />,
    );
    expect(container.innerHTML).toBe(
      '<div data-scope="test" data-part="a" data-selected="" data-control="button"></div>',
    );
  });

  it('joins its props with those of the child that it becomes', async () => {
    const [own, childs] = [vi.fn(), vi.fn()];
    const [ref, childRef] = [createRef<HTMLElement>(), createRef<HTMLButtonElement>()];
    render(
      <Part
        scope="test"
        part="a"
        asChild
        className="own"
        style={{ margin: 1 }}
        onClick={own}
        ref={ref}
      >
        <button
          type="button"
          ref={childRef}
          className="child"
          style={{ padding: 2 }}
          onClick={childs}
        >
          Press
        </button>
      </Part>,
      { wrapper: StrictMode },
    );
    const button = screen.getByRole('button');
    expect(button.className).toBe('own child');
    expect(button.style.cssText).toBe('margin: 1px; padding: 2px;');
    expect([ref.current, childRef.current]).toEqual([button, button]);
    await userEvent.click(button);
    expect(own).toHaveBeenCalledOnce();
    expect(childs).toHaveBeenCalledOnce();
  });
});

it('partAttributes is plain data, for hosts that render by themselves', () => {
  expect(partAttributes('test', 'a', { open: true, closed: false })).toEqual({
    'data-scope': 'test',
    'data-part': 'a',
    'data-open': '',
  });
  expect(partAttributes('test', 'a')).toEqual({ 'data-scope': 'test', 'data-part': 'a' });
});

const Context = createPartContext<{ name: string }>('ThingRoot');

function Name() {
  return <p>{usePartContext(Context, 'ThingName').name}</p>;
}

describe('a part’s context', () => {
  it('reaches the parts inside the root', () => {
    render(
      <Context.Provider value={{ name: 'Inside' }}>
        <Name />
      </Context.Provider>,
    );
    expect(screen.getByText('Inside')).toBeTruthy();
  });

  it('outside, the error names the part, the missing root and the fix', () => {
    expect(thrownBy(<Name />)).toBe(
      '<ThingName> was rendered outside <ThingRoot>, from which it takes its state. ' +
        'Put <ThingName> inside <ThingRoot>. If it is inside, two copies of the package are loaded: ' +
        'keep one version of each @engagement-kit package.',
    );
  });
});

/** The message of the error that rendering throws. React tells the console and, in version 18, the window too. */
function thrownBy(node: React.ReactElement): string {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const hush = (event: Event) => event.preventDefault();
  window.addEventListener('error', hush);
  try {
    render(node);
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    window.removeEventListener('error', hush);
    vi.mocked(console.error).mockClear();
  }
}
