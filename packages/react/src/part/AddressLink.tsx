import { safeAddress } from '@engagement-kit/model';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';

/** Words that lead to an address somebody gave. One that no page may open leaves the words as they are. */
export function AddressLink({ address, lang, children, ...rest }: AddressLink.Props): ReactNode {
  const href = safeAddress(address);
  if (href) {
    return (
      <a {...rest} href={href} lang={lang}>
        {children}
      </a>
    );
  }
  return lang ? <span lang={lang}>{children}</span> : children;
}

export namespace AddressLink {
  /** An address out of a guidance or a plan, and the words that lead there. */
  export interface Props extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
    /** Where it leads, if `safeAddress` knows it. */
    address: string | undefined;
  }
}
