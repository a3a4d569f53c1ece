import { nodesOf } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { language } from '../messages.js';

const node = nodesOf('engagement');

/** One sentence from the element itself, said politely as well. */
export const Notice = ({ children }: { children?: ReactNode }): ReactNode => (
  <div {...node('root')} lang={language}>
    <p {...node('notice')} role="status">
      {children}
    </p>
  </div>
);
