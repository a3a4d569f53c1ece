import { escapeHtml } from '@engagement-kit/model';
import { attributes } from './attributes.js';
import { frame } from './frame.js';
import { staticMessages } from './messages.js';
import { renderCommunityView } from './render-community-view.js';
import { renderPlanner } from './render-planner.js';
import { renderPromise } from './render-promise.js';
import { renderSpectrum } from './render-spectrum.js';
import { renderStandards } from './render-standards.js';
import type { SnippetOptions } from './snippet-options.js';

/**
 * The HTML that puts a widget into a page: the script with its hash, the tag with its attributes, and inside it the
 * text for a reader without a script. Every value is escaped.
 */
export function snippet(options: SnippetOptions): string {
  const { widget, form = 'element', theme, language, headingLevel, scriptUrl, integrity } = options;
  const isFramed = widget !== 'planner' && widget !== 'community-view';
  if (form === 'static' || (form === 'frame' && !isFramed)) return fallback(options);

  const script =
    scriptUrl &&
    `<script${attributes({
      type: 'module',
      src: scriptUrl,
      integrity,
      crossorigin: 'anonymous',
    })}></script>`;
  if (form === 'frame' && isFramed) return lines(script, frame({ ...options, widget }));

  const asked = widget === 'community-view' && !options.src ? options.request : undefined;
  const given = {
    theme,
    lang: language,
    'heading-level': headingLevel,
    name: widget === 'promise' ? undefined : options.name,
    save: widget === 'promise' ? undefined : options.save,
    src: widget === 'promise' || widget === 'community-view' ? options.src : undefined,
    request: asked && JSON.stringify(asked),
    give: widget === 'community-view' ? options.give : undefined,
    value: widget === 'spectrum' ? options.value : undefined,
    readonly: widget !== 'promise' && options.readOnly,
  };
  const inside = fallback(options);
  if (form === 'data') {
    const data = Object.entries(given).map(([name, value]) => [`data-${name}`, value]);
    const all = { 'data-engagement': widget, ...Object.fromEntries(data) };
    return lines(script, `<div${attributes(all)}>\n${inside}\n</div>`);
  }
  const tag = `engagement-${widget}`;
  return lines(script, `<${tag}${attributes(given)}>\n${inside}\n</${tag}>`);
}

const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n');

/** What a reader without a script sees: controls that a form posts where there is a name, else text. */
function fallback(options: SnippetOptions): string {
  const { widget, form, promise, request, value, name, readOnly, headingLevel, language } = options;
  const posted = form !== 'static' && form !== 'data' && name !== undefined;
  const shared = {
    as: posted ? ('fragment' as const) : ('content' as const),
    headingLevel,
    language,
    id: undefined,
  };
  if (widget === 'spectrum') return renderSpectrum({ ...shared, value, name, readOnly });
  if (widget === 'community-view') {
    return request
      ? renderCommunityView(request, { headingLevel })
      : `<p>${escapeHtml(staticMessages.messages.viewNeedsScript)}</p>`;
  }
  if (widget === 'planner') return renderPlanner({ headingLevel, language });
  if (widget === 'standards') return renderStandards({ ...shared, name, readOnly });
  return promise
    ? renderPromise(promise, { ...shared, as: 'content' })
    : `<p>${escapeHtml(staticMessages.messages.promiseNeedsScript)}</p>`;
}
