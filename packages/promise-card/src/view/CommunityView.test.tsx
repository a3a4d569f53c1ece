import { type CommunityViewFile, readCommunityView, type ViewDraft } from '@engagement-kit/model';
import { MessagesProvider } from '@engagement-kit/react';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hardRequest, viewRequest } from '../community-view.fixtures.js';
import { CommunityView } from './CommunityView.js';
import { communityViewMessages } from './messages.js';
import { renderCommunityView } from './render-community-view.js';

const [first, second] = viewRequest.standards as [
  (typeof viewRequest.standards)[number],
  (typeof viewRequest.standards)[number],
];

const original = { create: URL.createObjectURL, click: HTMLAnchorElement.prototype.click };
let files: string[] = [];
let names: string[] = [];
beforeEach(() => {
  files = [];
  names = [];
  sessionStorage.clear();
  URL.createObjectURL = (blob) => {
    const reader = new FileReader();
    reader.onload = () => files.push(String(reader.result));
    reader.readAsText(blob as Blob);
    return 'blob:file';
  };
  HTMLAnchorElement.prototype.click = function keepName() {
    names.push(this.download);
  };
});
afterEach(() => {
  cleanup();
  URL.createObjectURL = original.create;
  HTMLAnchorElement.prototype.click = original.click;
});

const question = (id: string) =>
  within(document.querySelector(`[data-standard-id="${id}"]`) as HTMLElement);
const who = () => screen.getByLabelText('Your group') as HTMLInputElement;
const words = (id = first.id) =>
  question(id).getByLabelText('In your own words') as HTMLTextAreaElement;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent;
const saveFile = 'Save our answers as a file';

async function fill() {
  await userEvent.type(who(), 'Parents’ forum');
  await userEvent.click(question(first.id).getByLabelText('No, we do not agree'));
  await userEvent.type(words(), 'Nobody asked the fathers.');
}

const answers = [
  {
    standardId: first.id,
    judged: first.judged,
    agrees: false,
    view: 'Nobody asked the fathers.',
  },
];

describe('a view as a file', () => {
  it('holds what the group says, and nothing of what it was not asked', async () => {
    render(<CommunityView request={viewRequest} />);
    await fill();
    await press(saveFile);
    await expect.poll(() => files.length).toBe(1);
    expect(names).toEqual(['community-view.json']);
    const read = readCommunityView(files[0]);
    expect(read.ok && read.value).toMatchObject({
      planId: 'plan-1',
      who: 'Parents’ forum',
      answers,
    });
    expect(said()).toContain('“community-view.json” is in your downloads');
  });

  it('is not made without a name or an answer, and the focus goes there', async () => {
    render(<CommunityView request={viewRequest} />);
    await press(saveFile);
    expect(said()).toMatch(/^Your group has no name/);
    expect(document.activeElement).toBe(who());
    expect(who().getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(who(), 'Parents’ forum');
    expect(who().getAttribute('aria-invalid')).toBeNull();
    await press(saveFile);
    expect(said()).toMatch(/^There is no answer yet/);
    expect(document.activeElement).toBe(question(first.id).getByLabelText('Yes, we agree'));
    expect(names).toEqual([]);
  });

  it('says so where the browser refuses', async () => {
    URL.createObjectURL = () => {
      throw new Error('no');
    };
    render(<CommunityView request={viewRequest} />);
    await fill();
    await press(saveFile);
    expect(said()).toMatch(/^Your browser blocked the file/);
  });
});

describe('a view for the website', () => {
  it('is given with the same data as the file, and the words say who takes it', async () => {
    const onGive = vi.fn();
    render(<CommunityView request={viewRequest} onGive={onGive} />);
    expect(screen.getByText(/Then this website passes them on/)).toBeTruthy();
    await fill();
    await press('Give our answers');
    const [view] = onGive.mock.calls[0] as [CommunityViewFile];
    expect(readCommunityView(view)).toMatchObject({ ok: true, value: { answers } });
    await expect.poll(said).toMatch(/^Your answers have been passed on/);
    expect(names).toEqual([]);
    await press('Save a copy for ourselves');
    expect(names).toEqual(['community-view.json']);
  });

  it('is still there when the website cannot take it', async () => {
    render(
      <CommunityView
        request={viewRequest}
        onGive={async () => {
          throw new Error('offline');
        }}
      />,
    );
    await fill();
    await press('Give our answers');
    await expect.poll(said).toMatch(/^Your answers could not be passed on/);
    expect(words().value).toBe('Nobody asked the fathers.');
  });
});

/** Keeps the draft itself, and refuses a name of more than two letters. */
function Host({ reasons }: { readonly reasons: string[] }) {
  const [value, setValue] = useState<ViewDraft>({ who: '', answers: {} });
  return (
    <>
      <output>{value.who}</output>
      <CommunityView
        request={viewRequest}
        value={value}
        onValueChange={(next, { reason, cancel }) => {
          reasons.push(reason);
          if (next.who.length > 2) cancel();
          else setValue(next);
        }}
      />
    </>
  );
}

describe('a draft', () => {
  it('is gone after a reload unless the host asked, and after it was handed over', async () => {
    const open = (keep?: string) => {
      cleanup();
      render(<CommunityView request={viewRequest} keep={keep} />);
    };
    open();
    expect(screen.queryByText(/stays in this browser tab/)).toBeNull();
    await fill();
    open('page');
    expect(screen.getByText(/stays in this browser tab/)).toBeTruthy();
    expect(who().value).toBe('');
    await fill();
    open('other');
    expect(who().value).toBe('');
    open('page');
    expect(who().value).toBe('Parents’ forum');
    expect(words().value).toBe('Nobody asked the fathers.');
    expect(
      (question(first.id).getByLabelText('No, we do not agree') as HTMLInputElement).checked,
    ).toBe(true);
    await press(saveFile);
    expect(sessionStorage.length).toBe(0);
  });

  it('never reaches another plan', async () => {
    const { rerender } = render(<CommunityView request={viewRequest} keep="page" />);
    await fill();
    rerender(<CommunityView request={{ ...viewRequest, planId: 'another' }} keep="page" />);
    expect(who().value).toBe('');
  });

  it('that no one made is not taken', () => {
    sessionStorage.setItem('engagement-kit:community-view:page:plan-1', '{"who":7}');
    render(<CommunityView request={viewRequest} keep="page" />);
    expect(who().value).toBe('');
    cleanup();
    sessionStorage.setItem('engagement-kit:community-view:page:plan-1', '{');
    render(<CommunityView request={viewRequest} keep="page" />);
    expect(who().value).toBe('');
  });

  it('can be the host’s, who hears why it changes and may refuse', async () => {
    const reasons: string[] = [];
    render(<Host reasons={reasons} />);
    await userEvent.type(who(), 'Par');
    // Preact leaves the text in the field; what counts is the host’s.
    expect(document.querySelector('output')?.textContent).toBe('Pa');
    await userEvent.click(question(second.id).getByLabelText('Yes, we agree'));
    await userEvent.click(question(second.id).getByLabelText('We would rather not say'));
    expect(reasons).toEqual(['who', 'who', 'who', 'agrees', 'agrees']);
  });
});

describe('what a group reads', () => {
  it('is the same as on the page', () => {
    const { container } = render(<CommunityView request={viewRequest} />);
    const page = new DOMParser().parseFromString(renderCommunityView(viewRequest), 'text/html');
    for (const each of page.querySelectorAll('script, style, noscript')) each.remove();
    const letters = (node: Element) => node.textContent?.replace(/\s/g, '');
    expect(letters(container)).toBe(letters(page.body));
  });

  it('holds no markup and no address that is not for the web', () => {
    const { container } = render(<CommunityView request={hardRequest} />);
    expect(container.querySelector('img, script, [href^="javascript"]')).toBeNull();
  });

  it('is in the language around it', () => {
    const cy = {
      ...communityViewMessages,
      locale: 'cy',
      messages: { ...communityViewMessages.messages, title: 'Ydych chi’n cytuno?' },
    };
    render(
      <MessagesProvider sets={[cy]}>
        <CommunityView request={viewRequest} headingLevel={3} />
      </MessagesProvider>,
    );
    const region = screen.getByRole('region', { name: 'Ydych chi’n cytuno?' });
    expect(region.lang).toBe('cy');
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Ydych chi’n cytuno?');
    expect(document.querySelector('[data-part="why"]')?.getAttribute('lang')).toBe('en-GB');
  });

  it('can be shown without letting anything change', () => {
    render(
      <CommunityView
        request={viewRequest}
        readOnly
        defaultValue={{ who: 'Parents’ forum', answers: { [first.id]: { agrees: true } } }}
      />,
    );
    expect(who().readOnly).toBe(true);
    expect(screen.queryByRole('button')).toBeNull();
    const [yes] = screen.getAllByRole('radio') as [HTMLInputElement];
    expect([yes.checked, yes.disabled]).toEqual([true, true]);
  });

  it('is no entry of a form around it', async () => {
    const { container } = render(
      <form>
        <CommunityView request={viewRequest} />
      </form>,
    );
    await fill();
    expect([...new FormData(container.querySelector('form') as HTMLFormElement)]).toEqual([]);
  });
});

// An element takes over what was entered in its fallback, and never hydrates.
const isEmbed = process.env.COMPONENTS_ON === 'components-embed';

it.skipIf(isEmbed)('keeps what was written before the script came', async () => {
  const view = <CommunityView request={viewRequest} />;
  const container = document.body.appendChild(document.createElement('div'));
  // React 18 takes this page for a browser and warns of layout effects.
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  container.innerHTML = renderToString(view);
  silent.mockRestore();
  (container.querySelector('input') as HTMLInputElement).value = 'Parents’ forum';
  const [, no] = container.querySelectorAll<HTMLInputElement>('[type=radio]');
  if (no) no.checked = true;
  (container.querySelector('textarea') as HTMLTextAreaElement).value = 'Nobody asked.';
  render(view, { container, hydrate: true });
  await screen.findByRole('button', { name: saveFile });
  await expect.poll(() => words().value).toBe('Nobody asked.');
  expect(who().value).toBe('Parents’ forum');
  await press(saveFile);
  await expect.poll(() => files.length).toBe(1);
  expect(JSON.parse(files[0] as string).answers).toMatchObject([
    { agrees: false, view: 'Nobody asked.' },
  ]);
  cleanup();
  container.remove();
});
