import type { ReactElement, SVGProps } from 'react';

interface LineTextProps extends Omit<SVGProps<SVGTextElement>, 'x'> {
  /** Percent of the width. */
  readonly x: number;
}

/** Words along a line: in the middle over their place, but where they would run out of the line. */
export const LineText = ({ x, ...props }: LineTextProps): ReactElement => (
  <text x={`${x}%`} textAnchor={x < 10 ? 'start' : x > 90 ? 'end' : 'middle'} {...props} />
);
