import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Environment, useEnvironment } from './Environment.js';
import { headingTag } from './heading-tag.js';
import { findById, focusById } from './root-node.js';

function Level() {
  const { headingLevel, rootNode } = useEnvironment();
  return <p>{`${headingLevel} ${rootNode?.nodeName ?? 'own'}`}</p>;
}
const shown = () => screen.getByRole('paragraph').textContent;

describe('Environment', () => {
  it('is level 2 and the node’s own root unless said', () => {
    render(<Level />);
    expect(shown()).toBe('2 own');
  });

  it('takes what it is not given from the one around it', () => {
    render(
      <Environment headingLevel={4}>
        <Environment rootNode={document}>
          <Level />
        </Environment>
      </Environment>,
    );
    expect(shown()).toBe('4 #document');
  });

  it('follows the nearest', () => {
    render(
      <Environment headingLevel={4} rootNode={document}>
        <Environment headingLevel={5}>
          <Level />
        </Environment>
      </Environment>,
    );
    expect(shown()).toBe('5 #document');
  });
});

it('headingTag stays between h1 and h6', () => {
  expect([
    headingTag(1),
    headingTag(2, 1),
    headingTag(5, 1),
    headingTag(6, 1),
    headingTag(4, 9),
  ]).toEqual(['h1', 'h3', 'h6', 'h6', 'h6']);
});

describe('root nodes', () => {
  it('looks an id up where the node stands: in its shadow root, not in the page', () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.id = 'same';
    const root = host.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('p'));
    inner.id = 'same';
    expect(findById(inner, 'same')).toBe(inner);
    expect(findById(host, 'same')).toBe(host);
    expect(findById(inner, 'other')).toBeNull();
    inner.tabIndex = -1;
    focusById(inner, 'same');
    expect(root.activeElement).toBe(inner);
    focusById(inner, 'other');
    expect(root.activeElement).toBe(inner);
    host.remove();
  });
});
