import { safeAddress } from '@engagement-kit/model';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';

/** Words that link to an address somebody gave. If the address is not safe to open, they stay plain text. */
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
  /** An address from guidance or a plan, and the words that link to it. */
  export interface Props extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
    /** The address, if `safeAddress` accepts it. */
    address: string | undefined;
  }
}
