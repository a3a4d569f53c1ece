/** The newest file format that this version reads, and the one that it writes. */
export const planFormatVersion = 5;
