// A table of a page: it scrolls in a box of its own, and stays a table for assistive technology.
import type { ComponentProps } from 'react';

export const Table = (props: ComponentProps<'table'>) => (
  <div className="docs-scroll docs-plain">
    <table {...props} />
  </div>
);
