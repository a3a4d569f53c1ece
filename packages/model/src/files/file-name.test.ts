import { expect, it } from 'vitest';
import { safeFileName } from './file-name.js';

it('keeps letters and digits of any script, and nothing else', () => {
  expect(safeFileName('Heat alerts & you')).toBe('heat-alerts-you');
  expect(safeFileName('../../etc/passwd\u202E')).toBe('etc-passwd');
  expect(safeFileName('Môn 東京')).toBe('môn-東京');
  expect(safeFileName(' … ')).toBe('');
});

it('stays below what a file system takes, and ends in no hyphen', () => {
  expect(new TextEncoder().encode(safeFileName('𝒜'.repeat(300))).length).toBeLessThan(250);
  expect(safeFileName(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
});
