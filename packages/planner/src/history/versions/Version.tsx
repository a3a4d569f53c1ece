'use client';

import type { PlanVersion } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useId, useMemo } from 'react';
import { MoreMenu } from '../../shared/MoreMenu.js';
import { Writing } from '../../shared/Writing.js';
import { historyPart, node } from '../history-context.js';
import { Since } from './Since.js';
import { Remove, Restore } from './version-actions.js';
import { VersionContext } from './version-context.js';

/** One version: when it was named, what has changed since, and what can be done with it. Renders a `<li>`. */
export const Version = /* @__PURE__ */ historyPart(
  'version',
  ['version'],
  ({ version }: Version.Props, { speaker, clock }) => {
    const id = useId();
    const { at, by, name } = version;
    const values = { date: clock.day(at, 'full'), time: clock.time(at), by: by ?? '' };
    return {
      as: 'li',
      provide: [VersionContext, useMemo(() => ({ version, id }), [version, id])],
      content: (
        <>
          <div {...node('version-about')}>
            <p {...node('version-title')} id={`${id}-name`}>
              {name}
            </p>
            <p {...node('meta')}>
              <time dateTime={at}>{speaker.say(by ? 'versionAtBy' : 'versionAt', values)}</time>
            </p>
          </div>
          <Writing>
            <div {...node('version-actions')}>
              <MoreMenu
                scope="plan-history"
                text={speaker.say('moreActions')}
                label={speaker.say('moreActionsLabel', { name })}
              >
                {[<Restore key="restore" />, <Remove key="remove" />]}
              </MoreMenu>
            </div>
          </Writing>
          <Since />
        </>
      ),
    };
  },
);

export namespace Version {
  export interface Props extends PartProps<'li'> {
    /** One of the plan’s versions. */
    version: PlanVersion;
  }
}
