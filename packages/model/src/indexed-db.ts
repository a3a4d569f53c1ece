/** Keeping plans in IndexedDB: the one entry that brings idb-keyval. */
export * from './storage/indexed-db-storage.js';
