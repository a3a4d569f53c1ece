import { defineMessages, guidancePassages, ukhsaGuidance } from '@engagement-kit/model';
import { Environment, MessagesProvider } from '@engagement-kit/react';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PlanReview, type PlanReviewMessages, planReviewMessages, Review } from './index.js';
import {
  foundIn,
  heat,
  measles,
  pilot,
  ReviewOfPlan,
  withHistory,
} from './plan-review.fixtures.js';

const all = (part: string) => [...document.querySelectorAll<HTMLElement>(`[data-part=${part}]`)];
const texts = (part: string) => all(part).map((node) => node.textContent);

describe('the moments', () => {
  it('are told in words: how much is missing, what comes first, what to do, and no score', () => {
    render(<ReviewOfPlan example={measles} />);
    const section = screen.getByRole('region', { name: 'Is the plan ready?' });
    expect(section.textContent).toContain('The plan as it stands on 10 September 2026.');
    const start = within(section).getByRole('region', { name: 'To start' });
    expect(start.textContent).toContain('12 to settle');
    expect(start.textContent).toContain('First: The promise for “A film and a leaflet');
    expect(start.textContent).toContain('Answer it in words, or add evidence');
    expect(section.textContent).not.toMatch(/%|score|\d of \d/);
  });

  it('put questions together for which there is the same to do, by standard', () => {
    const { rerender } = render(<ReviewOfPlan example={measles} />);
    const start = screen.getByRole('region', { name: 'To start' });
    expect(start.querySelectorAll('[data-part=question-gaps]')).toHaveLength(1);
    const lines = [...start.querySelectorAll('[data-part=question-line]')];
    expect(lines.map((line) => [...line.children].map((part) => part.textContent))).toContainEqual([
      '4. Identify the communities',
      'Question 6Question 7',
    ]);
    rerender(<ReviewOfPlan example={measles} hrefFor={(path) => `#${path.join('/')}`} />);
    const links = start.querySelectorAll('[data-part=question-line] a');
    expect(links[0]?.getAttribute('href')).toBe('#answers/identify-communities.1');
  });

  it('say so when a plan is ready', () => {
    render(<PlanReview findings={[]} gates={[{ name: 'share', ready: true, gaps: [] }]} />);
    const gate = screen.getByRole('region', { name: 'To share the promise' });
    expect(gate.textContent).toContain('ReadyNothing that this check looks at is missing.');
    expect(gate.hasAttribute('data-ready')).toBe(true);
    expect(within(gate).queryByRole('listitem')).toBeNull();
  });

  it('point to a finding below, with nothing to unfold', () => {
    render(<ReviewOfPlan example={measles} />);
    const gate = screen.getByRole('region', { name: 'To share the promise' });
    const link = within(gate).getByRole('link', { name: /^Gap 1: “A film and a leaflet/ });
    expect(link.textContent).toBe('Gap 1');
    expect(all('gate-fold').some((fold) => gate.contains(fold))).toBe(false);
    const heading = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    expect(heading?.textContent).toMatch(/^“A film and a leaflet made with parents” promises/);
  });

  it('tell of a finding that is one only at that moment, with where it leans', () => {
    render(<ReviewOfPlan example={measles} />);
    const gate = screen.getByRole('region', { name: 'To close' });
    expect(gate.textContent).toContain('Before you close: say what changed after');
    const [link] = within(gate).getAllByRole('link', { name: 'Standard 8, why it matters' });
    expect(link?.getAttribute('href')).toContain('#:~:text=Timely%20feedback');
  });

  it('are left out when none was asked for', () => {
    render(<PlanReview findings={[]} />);
    expect(screen.queryByText('Is the plan ready?')).toBeNull();
  });
});

describe('the findings', () => {
  it('stand gaps first, each kind counted for itself, whatever their order', () => {
    const findings = [...foundIn(measles)].reverse();
    render(<PlanReview findings={findings} />);
    expect(texts('finding-name')).toEqual(['Gap 1', 'Gap 2', 'Gap 3', 'Note 1', 'Note 2']);
    expect(all('finding').map((node) => node.hasAttribute('data-note'))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('say what was said, what the plan shows, and that this is the kit’s view', () => {
    render(<PlanReview findings={foundIn(measles)} />);
    const finding = screen.getByRole('article', { name: /^Feedback to “Families/ });
    expect(finding.textContent).toContain('Engagement Kit’s own check');
    const [said, shows] = within(finding).getAllByRole('definition');
    expect(said?.textContent).toMatch(/^“In person on the Tuesday walk.*by 1 September 2026\.$/);
    expect(shows?.textContent).toContain('Nothing is recorded as delivered.');
  });

  it('quote the guidance word for word, each what it leans on, and say where it stands', () => {
    render(<PlanReview findings={foundIn(heat)} />);
    const published = guidancePassages(ukhsaGuidance).map(({ text }) => text);
    const passages = all('passage');
    expect(passages.length).toBeGreaterThan(5);
    for (const { textContent } of passages) expect(published).toContain(textContent);
    const [sources] = all('sources');
    expect((sources as HTMLDetailsElement).open).toBe(false);
    const link = sources?.querySelector('a');
    expect(link?.textContent).toBe('Co-produce, communication');
    expect(link?.getAttribute('href')).toContain(`${ukhsaGuidance.source.url}#:~:text=`);
  });

  it('that were set aside before tell why, and that the plan has changed', () => {
    render(<ReviewOfPlan example={withHistory(measles)} />);
    expect(texts('earlier-dismissal')).toEqual([
      'Set aside on 20 August 2026 by Outreach team because: “The script was agreed in May.” The plan has changed since.',
    ]);
  });

  it('leave the words of people as they wrote them, and put our own days in words', () => {
    const feedback = measles.plan.feedback.map((each) => ({
      ...each,
      audience: 'Walk 2026-08-01',
    }));
    render(<PlanReview findings={foundIn({ ...measles, plan: { ...measles.plan, feedback } })} />);
    expect(
      screen.getByText('Feedback to “Walk 2026-08-01” was due on 1 September 2026.'),
    ).toBeTruthy();
  });

  it('say what it means when there are none', () => {
    const { rerender } = render(<PlanReview findings={[]} />);
    expect(texts('empty')).toEqual([
      'Nothing found. As far as these checks can see, promise and plan agree.',
    ]);
    expect(all('dismissed')).toEqual([]);
    const [finding] = foundIn(pilot);
    if (!finding) throw new Error('Nothing was found.');
    const dismissal = { ...finding, reason: 'Agreed.', at: '2026-06-01T10:00:00.000Z' };
    rerender(<PlanReview findings={[]} dismissed={[{ finding, dismissal }]} />);
    expect(texts('empty')).toEqual(['Nothing is open. What was set aside is listed below.']);
    expect(texts('dismissed-summary')).toEqual(['1 point set aside']);
    expect(texts('dismissed-on')).toEqual(['Set aside on 1 June 2026.']);
  });

  it('show what people wrote as text, whatever it is', () => {
    const name = '<img src=x onerror="alert(1)">';
    const { plan } = measles;
    const activities = plan.activities.map((each) => ({ ...each, name }));
    const [finding] = foundIn({ ...measles, plan: { ...plan, activities } });
    if (!finding) throw new Error('Nothing was found.');
    const dismissal = { ...finding, reason: name, at: name, by: name };
    render(
      <PlanReview
        findings={[{ ...finding, earlierDismissal: dismissal }]}
        dismissed={[{ finding, dismissal }]}
        today={name}
        gates={[{ name: 'share', ready: false, gaps: [{ ...finding, id: name, message: name }] }]}
      />,
    );
    expect(document.querySelector('img')).toBeNull();
    expect(texts('finding-message')[0]).toContain(name);
    expect(texts('dismissed-reason')[0]).toContain(name);
  });
});

describe('where it stands', () => {
  it('links places in the plan where the host has an address for them', () => {
    render(
      <ReviewOfPlan
        example={measles}
        hrefFor={(path) => (path[0] === 'communities' ? undefined : `/plan/${path.join('/')}`)}
      />,
    );
    const [first] = screen.getAllByRole('article');
    const links = within(first as HTMLElement)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('/plan'));
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Promise: type of engagement', '/plan/promises/co-produce-promise/engagementType'],
      ['Activity: when people join', '/plan/activities/film/practice/stage'],
    ]);
    expect(screen.getByRole('link', { name: 'Question 17' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Community' })).toBeNull();
  });

  it('names a place as the host does, and links nothing without an address', () => {
    const { rerender } = render(<PlanReview findings={foundIn(measles)} />);
    expect(all('places')).toEqual([]);
    rerender(
      <PlanReview
        findings={foundIn(measles)}
        hrefFor={() => '#film'}
        pathLabel={() => 'The film'}
      />,
    );
    expect(screen.getAllByRole('link', { name: 'The film' })).toHaveLength(5);
  });

  it('has only words when it is for reading', () => {
    render(<ReviewOfPlan example={withHistory(measles)} readOnly />);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByText('Bring people in while options are worked out')).toBeTruthy();
  });

  it('has only words where a host does nothing', () => {
    render(<PlanReview findings={foundIn(measles)} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('puts its headings where the page says', () => {
    render(
      <Environment headingLevel={3}>
        <ReviewOfPlan example={measles} />
      </Environment>,
    );
    expect(screen.getByRole('heading', { name: /^Gaps between/, level: 3 })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'To start', level: 4 })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Feedback to/, level: 4 })).toBeTruthy();
  });

  it('speaks another language around what is English', () => {
    const set = defineMessages<PlanReviewMessages>('plan-review', 'cy', {
      ...planReviewMessages.messages,
      own: 'Barn y pecyn ei hun',
    });
    const { container } = render(
      <MessagesProvider sets={[set]}>
        <PlanReview findings={foundIn(measles)} />
      </MessagesProvider>,
    );
    expect(container.querySelector('[data-part=root]')?.getAttribute('lang')).toBe('cy');
    expect(all('finding-message')[0]?.lang).toBe('en-GB');
    expect(all('passage')[0]?.lang).toBe('en-GB');
    expect(texts('finding-kind')[0]).toContain('Barn y pecyn ei hun');
  });

  it('names the part and the root when a part stands alone', () => {
    const [finding] = foundIn(measles);
    if (!finding) throw new Error('Nothing was found.');
    // React 18 writes it to the console as well.
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Review.Finding finding={finding} />)).toThrow(
      /<Review\.Finding> was rendered outside <Review\.Root>/,
    );
    silent.mockRestore();
  });
});
