import type { ViewRequest } from '@engagement-kit/model';
import {
  communityViewMessages,
  renderCommunityView as renderViewPage,
} from '@engagement-kit/promise-card';
import type { StaticOptions } from './options.js';
import { PlainView } from './PlainView.js';
import { render } from './render.js';

/** Options of `renderCommunityView`. */
export interface CommunityViewOptions extends Pick<StaticOptions, 'headingLevel' | 'id'> {
  /**
   * `content` unless given: plain tags to read and to print, as the text of an element without a script. `page`: the whole
   * page that a group fills in, with its one inline script.
   */
  readonly as?: 'content' | 'page' | undefined;
}

/** What a group is shown and asked, as HTML. Every text is escaped. */
export function renderCommunityView(
  request: ViewRequest,
  { as = 'content', headingLevel, id }: CommunityViewOptions = {},
): string {
  if (as === 'page') return renderViewPage(request);
  const { messages, locale } = communityViewMessages;
  return render(
    <PlainView id={id} request={request} headingLevel={headingLevel} />,
    { as: 'content' },
    { title: messages.title, lang: locale },
  );
}
