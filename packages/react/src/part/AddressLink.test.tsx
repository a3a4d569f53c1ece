import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AddressLink } from './AddressLink.js';
import { partsOf } from './define-part.js';

const unsafe = [
  'javascript:alert(1)',
  ' java\nscript:x',
  'data:text/html,x',
  'vbscript:x',
  'blob:x',
];

it('leads to an address that a page may open', () => {
  render(<AddressLink address=" https://example.org/a b">Words</AddressLink>);
  expect(screen.getByText('Words').getAttribute('href')).toBe('https://example.org/a%20b');
});

it.each([...unsafe, undefined, '/a', 'x'])('%j leaves the words, in their language', (address) => {
  const { container } = render(
    <AddressLink address={address} lang="cy">
      Geiriau
    </AddressLink>,
  );
  expect(container.innerHTML).toBe('<span lang="cy">Geiriau</span>');
});

it.each(unsafe)('no part has %j for its href, whoever gives it', (href) => {
  const Own = partsOf('x', 'X')('own', () => ({ as: 'a', href, content: 'own' }));
  const Host = partsOf('x', 'X')<{ href?: string }>('host', () => ({ as: 'a', content: 'host' }));
  render(
    <>
      <Own />
      <Host href={href} />
    </>,
  );
  for (const name of ['own', 'host']) {
    expect(screen.getByText(name).hasAttribute('href')).toBe(false);
  }
});

it.each(['#a', '/b', '?c', 'd.html', 'tel:112'])('a part may lead to %j', (href) => {
  const Own = partsOf('x', 'X')('own', () => ({ as: 'a', href, content: 'own' }));
  render(<Own />);
  expect(screen.getByText('own').getAttribute('href')).toBe(href);
});
