// Takes the place of '@testing-library/react' in component tests: what they render says its announcements at once.
// A test that gives a wrapper of its own says by that where its components stand.
import { Environment } from '@engagement-kit/react';
import type { PropsWithChildren, ReactNode } from 'react';
import * as library from '#testing-library';

export * from '#testing-library';

const AtOnce = ({ children }: PropsWithChildren) => (
  <Environment announcementDelay={0}>{children}</Environment>
);

export const render = (ui: ReactNode, options: library.RenderOptions = {}) =>
  library.render(ui, { wrapper: AtOnce, ...options });
