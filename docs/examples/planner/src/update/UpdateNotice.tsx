import { useFile } from '@engagement-kit/planner';
import { nodesOf, useMessages } from '@engagement-kit/react';
import { type ReactElement, useSyncExternalStore } from 'react';
import { updateMessages } from './messages.js';
import type { Updates } from './updates.js';

const node = /* @__PURE__ */ nodesOf('planner-update');

interface UpdateNoticeProps {
  readonly updates: Updates;
}

/** Says that a newer version waits. It is put to use only when all that was written is safe. */
export function UpdateNotice({ updates }: UpdateNoticeProps): ReactElement {
  const isReady = useSyncExternalStore(updates.subscribe, updates.isReady);
  const { say } = useMessages(updateMessages);
  const { isUnsaved, save, actions } = useFile();
  const isSafe = !isUnsaved || (save.status !== 'off' && save.status !== 'failed');
  const takeOver = async (): Promise<void> => {
    await actions.flush();
    updates.takeOver();
  };
  return (
    <div {...node('root')}>
      <p {...node('said')} role="status">
        {isReady && say(isSafe ? 'ready' : 'saveFirst')}
      </p>
      {isReady && isSafe && (
        <button {...node('use', undefined, 'button')} type="button" onClick={() => void takeOver()}>
          {say('useNow')}
        </button>
      )}
    </div>
  );
}
