import { frameSandbox } from '../frame/sandbox.js';
import { attributes } from './attributes.js';
import { staticMessages } from './messages.js';
import type { SnippetOptions } from './snippet-options.js';
import type { Widget } from './widget.js';

/** The iframe that shows a widget from a page of its own. Its address says which and how, and nothing of a plan. */
export function frame(options: SnippetOptions & { readonly widget: Widget }): string {
  const { widget, theme, language, headingLevel, src, scriptUrl, frameUrl } = options;
  const query = new URLSearchParams();
  const given = {
    widget,
    theme,
    lang: language,
    'heading-level': headingLevel,
    src: widget === 'promise' ? src : undefined,
  };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) query.set(name, String(value));
  }
  const page = frameUrl ?? `${scriptUrl?.replace(/[^/]*$/, '') ?? ''}frame.html`;
  return `<iframe${attributes({
    'data-engagement-frame': widget,
    src: `${page}?${query}`,
    title: staticMessages.messages.titles[widget],
    sandbox: frameSandbox,
    loading: 'lazy',
    width: '100%',
    height: 600,
    frameborder: 0,
  })}></iframe>`;
}
