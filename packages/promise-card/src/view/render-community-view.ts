import {
  escapeHtml,
  findMessages,
  type MessageSet,
  speaker,
  type ViewRequest,
} from '@engagement-kit/model';
import { toHtml } from '../static/page-node.js';
import { communityViewMessages } from './messages.js';
import { viewContent } from './view-content.js';
import { viewPage } from './view-page.js';
import { viewScript } from './view-script.js';
import { viewStyle } from './view-style.js';

/** How the page of a community’s view is written. */
export interface ViewPageOptions {
  /** Message sets in other languages, as `MessagesProvider` takes them. English unless given. */
  messages?: readonly MessageSet[] | undefined;
  /** Style sheet of your own after the page's, as for `renderPromiseHtml`. */
  style?: string | undefined;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/**
 * A page for a partner group: what was promised, what was done, and “do you agree?” for each judgement. It is one file
 * that works from a disk, sends nothing and fetches nothing. Its one script saves the answers as a file, which
 * `readCommunityView` reads; without it, the page is printed and written on. Every text is escaped.
 */
export function renderCommunityView(request: ViewRequest, options: ViewPageOptions = {}): string {
  const words = speaker(findMessages([...(options.messages ?? [])], communityViewMessages));
  const asked = {
    planId: request.planId,
    standards: request.standards.map(({ id, judged }) => ({ id, judged })),
  };
  const { style = '' } = options;
  return `<!doctype html>
<html lang="${escapeHtml(words.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.say('title'))}</title>
<style>
${viewStyle}${style && `\n${style.replaceAll('</', '<\\/')}`}
</style>
</head>
<body>
${toHtml(viewPage(viewContent(request, words, options), words))}
<script type="application/json" id="asked">${JSON.stringify(asked).replaceAll('<', '\\u003c')}</script>
<script>
${viewScript}
</script>
</body>
</html>
`;
}
