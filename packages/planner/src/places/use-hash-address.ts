'use client';

import { useCallback, useMemo, useReducer, useSyncExternalStore } from 'react';
import { type Address, readAddress, writeAddress } from './address.js';

const start: Address = { place: 'overview' };

/**
 * Keeps the address in the page’s hash, `#/communities/c1`, so that links, Back and a reload find it. Where it is not
 * `wanted`, the hash is neither read nor listened to.
 */
export function useHashAddress(wanted = true): readonly [Address, (address: Address) => void] {
  const hash = useSyncExternalStore(
    wanted ? onHashChange : onNothing,
    wanted ? readHash : noHash,
    noHash,
  );
  const address = useMemo(
    () => (hash.startsWith('#/') ? (readAddress(hash.slice(2)) ?? start) : start),
    [hash],
  );
  const [, look] = useReducer((times: number) => times + 1, 0);
  const go = useCallback((to: Address) => {
    globalThis.location.hash = hashOf(to);
    // The browser tells of it later, and somebody may be typing already.
    look();
  }, []);
  return [address, go];
}

/** The hash that leads to an address. */
export const hashOf = (address: Address): string => `#/${writeAddress(address)}`;

const noHash = (): string => '';

const onNothing = () => (): void => {};

const readHash = (): string => globalThis.location.hash;

function onHashChange(listener: () => void): () => void {
  globalThis.addEventListener('hashchange', listener);
  return () => globalThis.removeEventListener('hashchange', listener);
}
