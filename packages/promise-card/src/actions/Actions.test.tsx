import { MessagesProvider } from '@engagement-kit/react';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PromiseCard } from '../card/PromiseCard.js';
import { promiseContent } from '../content/promise-content.js';
import { promiseCardMessages } from '../messages.js';
import * as Card from '../parts.js';
import { fullPromise } from '../promises.fixtures.js';
import { pageSheet } from '../static/page-style.js';
import { promisePage } from '../static/promise-page.js';
import { renderPromiseHtml } from '../static/render-promise-html.js';
import { renderPromiseText } from '../static/render-promise-text.js';
import { copyText } from './copy-text.js';
import { printPage } from './print-page.js';

const button = (name: RegExp) => screen.getByRole('button', { name });
const said = () => screen.getByRole('status').textContent;
const show = () => render(<Card.Actions promise={fullPromise} />, { wrapper: StrictMode });

function clipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText && { writeText },
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(Document.prototype, 'execCommand');
});

describe('copying', () => {
  it('puts the whole card on the clipboard, says so, and keeps focus', async () => {
    const user = userEvent.setup();
    const writeText = vi.fn(() => Promise.resolve());
    clipboard(writeText);
    show();
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(said()).toBe('Promise copied.'));
    expect(writeText).toHaveBeenCalledWith(renderPromiseText(fullPromise));
    expect(document.activeElement).toBe(button(/copy/i));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says the same again when it is asked again', async () => {
    const user = userEvent.setup();
    clipboard(() => Promise.resolve());
    show();
    await user.click(button(/copy/i));
    await waitFor(() => expect(said()).toBe('Promise copied.'));
    const messages: (string | null)[] = [];
    const observer = new MutationObserver(() => messages.push(said()));
    observer.observe(screen.getByRole('status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await user.click(button(/copy/i));
    await waitFor(() => expect(messages.at(-1)).toBe('Promise copied.'));
    expect(messages).toContain('');
    observer.disconnect();
  });

  it('asks the old way when the new one is refused', async () => {
    const user = userEvent.setup();
    clipboard(() => Promise.reject(new Error('NotAllowedError')));
    const setData = vi.fn();
    Document.prototype.execCommand = () => {
      const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
        clipboardData: { setData },
      });
      document.body.dispatchEvent(event);
      return true;
    };
    show();
    await user.click(button(/copy/i));
    await waitFor(() => expect(said()).toBe('Promise copied.'));
    expect(setData).toHaveBeenCalledWith('text/plain', renderPromiseText(fullPromise));
  });

  it.each([
    ['missing', undefined],
    ['refused', () => Promise.reject(new Error('NotAllowedError'))],
  ])('shows the text to copy by hand where the clipboard is %s', async (_how, writeText) => {
    const user = userEvent.setup();
    clipboard(writeText);
    show();
    await user.click(button(/copy/i));
    await waitFor(() => expect(said()).toMatch(/blocked copying. Select the text below/));
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The promise as text' });
    expect(box.value).toBe(renderPromiseText(fullPromise));
    expect(box.readOnly).toBe(true);
    expect(document.activeElement).toBe(button(/copy/i));
    // Past the other three buttons.
    for (let stop = 0; stop < 4; stop += 1) await user.tab();
    expect(document.activeElement).toBe(box);
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
  });
});

describe('printing', () => {
  it('prints a frame that holds the static page, and takes it away afterwards', async () => {
    const user = userEvent.setup();
    let printed: Document | undefined;
    const append = HTMLBodyElement.prototype.append;
    vi.spyOn(HTMLBodyElement.prototype, 'append').mockImplementation(function (
      this: Element,
      ...nodes
    ) {
      append.apply(this, nodes);
      const [frame] = nodes;
      if (frame instanceof HTMLIFrameElement && frame.contentWindow) {
        frame.contentWindow.print = () => {
          printed = frame.contentDocument ?? undefined;
        };
      }
    });
    show();
    await user.click(button(/print promise/i));
    await waitFor(() => expect(said()).toBe('Print window opened.'));
    const page = new DOMParser().parseFromString(renderPromiseHtml(fullPromise), 'text/html');
    expect(printed?.body.innerHTML).toBe(page.body.innerHTML.trim());
    expect(printed?.title).toBe('Our promise to you: Northshire Council');
    expect(printed?.documentElement.lang).toBe('en-GB');
    expect(document.activeElement).toBe(button(/print promise/i));
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('aria-hidden')).toBe('true');
    frame?.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('prints, and copies the old way, where images of the page are called as what it needs', async () => {
    const names = ['body', 'createElement', 'execCommand', 'addEventListener', 'defaultView'];
    const image = document.createElement('img');
    const own = names.map((name) => Object.getOwnPropertyDescriptor(document, name));
    try {
      for (const name of names) {
        Object.defineProperty(document, name, { configurable: true, get: () => image });
      }
      clipboard(undefined);
      Document.prototype.execCommand = () => {
        const event = Object.assign(new Event('copy', { bubbles: true }), {
          clipboardData: { setData: () => {} },
        });
        document.documentElement.dispatchEvent(event);
        return true;
      };
      const node = document.documentElement;
      expect(await copyText(node, 'words')).toBe(true);
      vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(null);
      // It got as far as the frame.
      const append = vi.spyOn(HTMLBodyElement.prototype, 'append');
      const content = promiseContent(fullPromise);
      const page = { style: pageSheet(content), body: promisePage(content) };
      expect(printPage(node, content, page)).toBe(false);
      expect(append).toHaveBeenCalledOnce();
    } finally {
      for (const [index, name] of names.entries()) {
        Reflect.deleteProperty(document, name);
        const before = own[index];
        if (before) Object.defineProperty(document, name, before);
      }
    }
  });

  it('prints a frame that holds the poster', async () => {
    const user = userEvent.setup();
    show();
    await user.click(button(/poster/i));
    await waitFor(() => expect(said()).toBe('Print window opened.'));
    const page = document.querySelector('iframe')?.contentDocument;
    expect(page?.querySelector('main.poster blockquote')?.textContent).toBe(
      fullPromise.engagementType?.promise,
    );
    expect(page?.querySelector('footer')?.textContent).toContain('Open Government Licence v3.0');
    page?.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('offers a poster only of a promise that stands', async () => {
    const { madeOn: _, ...draft } = fullPromise;
    const { rerender } = render(<Card.Actions promise={draft} />);
    await waitFor(() => expect(button(/download/i)).toBeTruthy());
    expect(screen.queryByRole('button', { name: /poster/i })).toBeNull();
    rerender(<Card.Actions promise={{ ...fullPromise, withdrawnOn: '2026-08-03' }} />);
    expect(screen.queryByRole('button', { name: /poster/i })).toBeNull();
  });

  it('says what to do where the browser cannot print', async () => {
    const user = userEvent.setup();
    vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(null);
    show();
    await user.click(button(/print promise/i));
    await waitFor(() => expect(said()).toMatch(/cannot print from here. Download the promise/));
    expect(document.querySelector('iframe')).toBeNull();
  });
});

describe('downloading', () => {
  it('hands out the static page under a safe name', async () => {
    const user = userEvent.setup();
    let blob: Blob | undefined;
    let link: HTMLAnchorElement | undefined;
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return 'blob:promise';
    };
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      link = this;
    });
    show();
    await user.click(button(/download/i));
    const file = 'promise-northshire-council-flood-warnings-that-reach-everyon.html';
    await waitFor(() => expect(said()).toBe(`Downloaded as ${file}.`));
    expect(link?.download).toBe(file);
    expect(link?.href).toBe('blob:promise');
    expect(blob?.type).toBe('text/html');
    expect(blob?.size).toBe(new TextEncoder().encode(renderPromiseHtml(fullPromise)).length);
    Reflect.deleteProperty(URL, 'createObjectURL');
  });

  it('says what to do where the browser refuses', async () => {
    const user = userEvent.setup();
    show();
    await user.click(button(/download/i));
    await waitFor(() => expect(said()).toMatch(/blocked the download. Copy the promise/));
  });
});

it('what was said of one promise, and its text, end when another one comes', async () => {
  const user = userEvent.setup();
  clipboard(undefined);
  const { rerender } = render(<Card.Actions promise={fullPromise} />);
  await user.click(button(/copy/i));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeTruthy());
  rerender(<Card.Actions promise={{ ...fullPromise }} />);
  expect(screen.queryByRole('textbox')).toBeTruthy();
  rerender(<Card.Actions promise={{ ...fullPromise, organisation: 'Southshire Council' }} />);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(said()).toBe('');
});

describe('the buttons', () => {
  it('speak the language around them or the one given', () => {
    const set = (copy: string) => ({
      ...promiseCardMessages,
      locale: 'cy',
      messages: { ...promiseCardMessages.messages, copy },
    });
    render(
      <MessagesProvider sets={[set('Copïo')]}>
        <Card.Actions promise={fullPromise} />
        <Card.Actions promise={fullPromise} messages={set('Dyblygu')} />
      </MessagesProvider>,
    );
    expect(button(/Copïo/).parentElement?.lang).toBe('cy');
    expect(button(/Dyblygu/)).toBeTruthy();
  });

  it('can be laid out by the host, who can hold one back', async () => {
    const user = userEvent.setup();
    const writeText = vi.fn(() => Promise.resolve());
    clipboard(writeText);
    render(
      <Card.Actions promise={fullPromise}>
        <Card.Action action="copy" onClick={(event) => event.preventDefault()}>
          Copy it
        </Card.Action>
        <Card.Status />
      </Card.Actions>,
    );
    await user.click(button(/copy it/i));
    expect(writeText).not.toHaveBeenCalled();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it.each<[string, React.ReactElement]>([
    ['Card.Action', <Card.Action key="1" action="copy" />],
    ['Card.Status', <Card.Status key="2" />],
    ['Card.CopyText', <Card.CopyText key="3" />],
  ])('say what is wrong when %s stands outside', (name, lost) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    // React 18 hands the error to the window as well, which would print it.
    const hush = (event: Event) => event.preventDefault();
    window.addEventListener('error', hush);
    expect(() => render(lost)).toThrow(
      `<${name}> was rendered outside <Card.Actions>, from which it takes its state.`,
    );
    window.removeEventListener('error', hush);
    vi.mocked(console.error).mockClear();
  });

  it('work in a shadow root', async () => {
    clipboard(() => Promise.resolve());
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const app = createRoot(root);
    await act(async () => app.render(<Card.Actions promise={fullPromise} />));
    const [copy, print] = root.querySelectorAll('button');
    await act(async () => copy?.click());
    await waitFor(() =>
      expect(root.querySelector('[role=status]')?.textContent).toBe('Promise copied.'),
    );
    vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(null);
    await act(async () => print?.click());
    await waitFor(() =>
      expect(root.querySelector('[role=status]')?.textContent).toMatch(/cannot print/),
    );
    await act(async () => app.unmount());
    host.remove();
  });
});

describe('from a server', () => {
  const card = (
    <PromiseCard promise={fullPromise} actions={<Card.Actions promise={fullPromise} />} />
  );

  // An element draws only where a script runs.
  it.skipIf(process.env.COMPONENTS_ON === 'components-embed')(
    'are not in the HTML, and come without a warning when the script does',
    async () => {
      const html = renderToString(card);
      expect(html).not.toContain('<button');
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = html;
      const node = container.firstElementChild;
      let app: ReturnType<typeof hydrateRoot> | undefined;
      await act(async () => {
        app = hydrateRoot(container, <StrictMode>{card}</StrictMode>);
      });
      expect(container.firstElementChild).toBe(node);
      expect(container.querySelectorAll('button')).toHaveLength(4);
      await act(async () => app?.unmount());
      container.remove();
    },
  );
});
