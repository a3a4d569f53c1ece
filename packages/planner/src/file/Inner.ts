import { defineInner } from '@engagement-kit/react';
import { scope } from './scope.js';

/** A node inside a part: styled like one, but not to be had on its own. */
export const Inner = /* @__PURE__ */ defineInner(scope);
