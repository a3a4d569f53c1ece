import { Part } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { language } from '../messages.js';

/** One sentence from the element itself, said politely as well. */
export const Notice = ({ children }: { children?: ReactNode }): ReactNode => (
  <Part scope="engagement" part="root" lang={language}>
    <Part as="p" scope="engagement" part="notice" role="status">
      {children}
    </Part>
  </Part>
);
