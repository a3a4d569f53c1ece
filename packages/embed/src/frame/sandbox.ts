/**
 * What a frame may do: run its script, open the source’s links in a window of their own, save a file.
 * Not `allow-same-origin`: the frame has no storage, no cookie and no way into the page around it.
 */
export const frameSandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
