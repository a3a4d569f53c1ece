import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { viewRequest } from '../community-view.fixtures.js';
import { CommunityView } from './CommunityView.js';

it('has no button without a script, and says what to do with the page', () => {
  const html = renderToString(<CommunityView request={viewRequest} keep="page" />);
  expect(html).not.toContain('<button');
  expect(html).toMatch(/<noscript><p[^>]*>This page cannot make a file here/);
  expect(html.match(/<textarea/g)).toHaveLength(viewRequest.standards.length);
});
