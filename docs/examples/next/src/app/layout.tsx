import '@engagement-kit/themes/core.css';
import '@engagement-kit/themes/neutral.css';
import './site.css';
import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

export const metadata: Metadata = {
  title: { default: 'Catch-up clinics – Example Borough', template: '%s – Example Borough' },
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <a className="skip" href="#main">
          Skip to main content
        </a>
        <header className="site-header">
          <p className="site-name">Example Borough</p>
          <nav aria-label="Site">
            {/* Fetched when somebody goes there: the promise's page brings no script of the other. */}
            <Link href="/" prefetch={false}>
              Our promise
            </Link>
            <Link href="/plan/" prefetch={false}>
              For the team
            </Link>
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer className="about">
          <p>Example Borough is made up, and this is not a service.</p>
          <p>
            <a href="/hosts/">All example pages</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
