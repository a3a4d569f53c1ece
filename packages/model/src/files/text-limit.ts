/** The longest text that is read, in characters, and the largest file, in bytes. */
export const textLimit = 20_000_000;
