'use client';

import { forwardRef } from 'react';
import * as View from './parts.js';

/** “Do you agree?” for a partner group: what was promised, what was done, and its own words on each judgement. */
export const CommunityView = /* @__PURE__ */ forwardRef<HTMLElement, CommunityView.Props>(
  function CommunityView(props, ref) {
    return (
      <View.Root {...props} ref={ref}>
        <View.Organisation />
        <View.Title />
        <View.Intro />
        <View.Promises />
        <View.Asked />
        <View.HandOver />
        <View.Source />
      </View.Root>
    );
  },
);

export namespace CommunityView {
  export interface Props extends Omit<View.Root.Props, 'asChild' | 'children'> {}
}
