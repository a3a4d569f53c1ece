import { useEffect, useRef, useState } from 'react';

interface PreviewProps {
  /** The HTML, word for word as it is copied, but for the address of the script. */
  html: string;
  language: string;
}

/** The preview leaves room for the code below it; what is longer scrolls inside. */
const most = 560;

/** Shows the HTML as a page of its own would, in a frame that grows with it up to a point. */
export function Preview({ html, language }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(320);
  const page = `<!doctype html><html lang="${language.replace(/[^\w-]/g, '') || 'en-GB'}"><head><meta charset="utf-8"><title>Preview</title><base href="${document.baseURI}"><style>body{margin:1rem;font:1rem/1.5 system-ui,sans-serif}</style></head><body>${html}</body></html>`;

  useEffect(() => {
    const node = frame.current;
    if (!node) return;
    let observer: ResizeObserver | undefined;
    const watch = () => {
      observer?.disconnect();
      const body = node.contentDocument?.body;
      if (!body) return;
      observer = new ResizeObserver(() => setHeight(Math.min(body.scrollHeight + 34, most)));
      observer.observe(body);
    };
    watch();
    node.addEventListener('load', watch);
    return () => {
      observer?.disconnect();
      node.removeEventListener('load', watch);
    };
  }, []);

  return <iframe ref={frame} title="Preview of the widget" srcDoc={page} height={height} />;
}
