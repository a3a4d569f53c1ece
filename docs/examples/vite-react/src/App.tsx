import type { Issue } from '@engagement-kit/model';
import { PlanProvider } from '@engagement-kit/react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Desk } from './desk/Desk.js';
import { createDeskStore } from './desk/desk-store.js';
import { useHash } from './use-hash.js';

// The custom elements bring a runtime of their own: only the view that shows them loads it.
const CommunityPage = lazy(() => import('./community/CommunityPage.js'));

/** Two views of one plan: React components, and the custom elements of any page. */
export function App() {
  const [store] = useState(createDeskStore);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const hash = useHash();
  const view = hash === 'community' ? 'community' : 'desk';
  const main = useRef<HTMLElement>(null);
  const shown = useRef(view);

  useEffect(() => {
    // Another view begins at its top, for the eye and for a screen reader.
    if (shown.current === view) return;
    shown.current = view;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [view]);

  return (
    <PlanProvider store={store} onIssues={setIssues}>
      <header className="site-header">
        <p className="site-name">Example Borough engagement desk</p>
        <nav aria-label="Site">
          <a href="#desk" aria-current={view === 'desk' ? 'page' : undefined}>
            Activities
          </a>
          <a href="#community" aria-current={view === 'community' ? 'page' : undefined}>
            Community page
          </a>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {issues.length > 0 && (
          <div role="alert" className="refused">
            {issues.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </div>
        )}
        {view === 'desk' ? (
          <Desk />
        ) : (
          <Suspense fallback={<p>Loading the community page…</p>}>
            <CommunityPage />
          </Suspense>
        )}
      </main>
      <footer className="about">
        <p>Example Borough is made up. Nothing here is saved or sent.</p>
        <p>
          <a href="../">All example pages</a>
        </p>
      </footer>
    </PlanProvider>
  );
}
