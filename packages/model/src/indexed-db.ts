/** Saving plans in IndexedDB: the only entry that brings idb-keyval. */
export * from './storage/indexed-db-storage.js';
