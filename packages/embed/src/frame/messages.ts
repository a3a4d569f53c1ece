import type { Widget } from '../static/widget.js';

/** What a frame tells the page around it: numbers and ids, never a person’s words. */
export type FrameMessage = {
  readonly kit: 'engagement-kit';
  readonly version: 1;
  /** Names the document that speaks: another one in the same frame has another name, and cannot know this one. */
  readonly page: string;
} & (
  | { readonly type: 'ready'; readonly widget: Widget }
  /** Height of the content in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** A type was chosen; `null` once the choice was cleared. */
  | { readonly type: 'change'; readonly widget: 'spectrum'; readonly value: string | null }
  /** A question’s answer changed; `null` is an answer without a status. */
  | {
      readonly type: 'change';
      readonly widget: 'standards';
      readonly questionId: string;
      readonly status: string | null;
    }
);

/** What the page says to a frame: say again how things are, as I may not have listened yet. */
export interface HelloMessage {
  readonly kit: 'engagement-kit';
  readonly version: 1;
  readonly type: 'hello';
}
