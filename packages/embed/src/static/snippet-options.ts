import type { EngagementTypeId, PublicPromise, ViewRequest } from '@engagement-kit/model';
import type { HeadingLevel } from './options.js';
import type { Widget } from './widget.js';

/**
 * How a widget gets into a page. `element`: its own tag. `data`: a `<div data-engagement>`, for content systems that
 * strip tags they do not know. `frame`: an iframe, for pages that run no script of others. `static`: text, no script.
 */
export type SnippetForm = 'element' | 'data' | 'frame' | 'static';

/** Options of `snippet`. */
export interface SnippetOptions {
  /** Which widget; or the planner or a community’s view, which have their own files and no frame: there, it is their text. */
  readonly widget: Widget | 'planner' | 'community-view';
  /** How it gets into the page; `element` unless given. */
  readonly form?: SnippetForm | undefined;
  /** Whose colours and type: the kit’s own (`neutral`), or those of the page around it. */
  readonly theme?: 'neutral' | 'host' | undefined;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
  /** Level of the first heading, 1 to 6. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Name of the form entries. Not in a frame: it has a document of its own. */
  readonly name?: string | undefined;
  /** Where answers are saved. Not in a frame. */
  readonly save?: 'off' | 'ask' | 'host' | undefined;
  /** Address of the file of a promise, or of what a group is asked. */
  readonly src?: string | undefined;
  /** The promise that the text without a script shows; only for the promise. */
  readonly promise?: PublicPromise | undefined;
  /** What a group is shown and asked, in the page itself; only for a community’s view. */
  readonly request?: ViewRequest | undefined;
  /** Who takes the answers: the group as a file, or the page; only for a community’s view. */
  readonly give?: 'file' | 'host' | undefined;
  /** The type that is chosen; only for the spectrum. */
  readonly value?: EngagementTypeId | undefined;
  /** Shows what is chosen, without controls. */
  readonly readOnly?: boolean | undefined;
  /** Address of the script. Without it the snippet has none, for a page that loads it already. */
  readonly scriptUrl?: string | undefined;
  /** Hash of the script, from `sri.json`. */
  readonly integrity?: string | undefined;
  /** Address of the frame’s page; `frame.html` beside the script unless given. */
  readonly frameUrl?: string | undefined;
}
