import type { Issue } from '@engagement-kit/model';
import { Environment, PlanProvider } from '@engagement-kit/react';
import { useState } from 'react';
import { App } from './App.js';
import { createDemoStore } from './demo-store.js';
import { SourceNote } from './SourceNote.js';

/** Holds the plan, and says so when the plan could not take a change. */
export function Host() {
  const [store] = useState(createDemoStore);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  return (
    <PlanProvider store={store} onIssues={setIssues}>
      <Environment showsSource>
        <App />
      </Environment>
      <SourceNote />
      {issues.length > 0 && (
        <div role="alert" className="refused">
          {issues.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          <button type="button" onClick={() => setIssues([])}>
            Close this message
          </button>
        </div>
      )}
    </PlanProvider>
  );
}
