'use client';

import { useCallback, useMemo, useReducer, useSyncExternalStore } from 'react';
import { type Address, readAddress, writeAddress } from './address.js';

const overview: Address = { place: 'overview' };

/**
 * Keeps the address in the page’s hash, `#/communities/c1`, so that links, Back and a reload find it. Where it is not
 * `wanted`, the hash is neither read nor listened to. `start` is what is shown while the hash says nothing.
 */
export function useHashAddress(
  wanted = true,
  start: Address = overview,
): readonly [Address, (address: Address, how?: 'replace') => void] {
  const hash = useSyncExternalStore(
    wanted ? onHashChange : onNothing,
    wanted ? readHash : noHash,
    noHash,
  );
  const address = useMemo(
    () => (hash.startsWith('#/') ? (readAddress(hash.slice(2)) ?? start) : start),
    [hash, start],
  );
  const [, look] = useReducer((times: number) => times + 1, 0);
  const go = useCallback((to: Address, how?: 'replace') => {
    if (how === 'replace') globalThis.location.replace(hashOf(to));
    else globalThis.location.hash = hashOf(to);
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
