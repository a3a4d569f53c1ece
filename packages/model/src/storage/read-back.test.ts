import { expect, it, vi } from 'vitest';
import { readPlan } from '../files/read-plan.js';
import { value } from '../plan/plan.fixtures.js';
import { createMemoryArea, createMemoryStorage } from './memory-storage.js';
import { plan, storageContext, titled } from './storage.fixtures.js';

const counted = () => {
  const texts = new Map<string, string>();
  const read = vi.fn(readPlan);
  const storage = createMemoryStorage(
    { ...storageContext(), readPlan: read },
    createMemoryArea(texts),
  );
  return { texts, read, storage };
};

it('a save reads what it writes, and not what the save before has written', async () => {
  const { read, storage } = counted();
  let { version } = value(await storage.save(plan));
  for (const minute of [1, 2, 3]) {
    read.mockClear();
    const next = titled(plan, `Title ${minute}`, minute);
    ({ version } = value(await storage.save(next, { since: version })));
    expect(read).toHaveBeenCalledOnce();
  }
});

it('a text that somebody else has written is read', async () => {
  const { texts, storage } = counted();
  const { version } = value(await storage.save(titled(plan, 'Mine')));
  const [key = '', text = ''] = [...texts].at(-1) ?? [];
  texts.set(key, text.replaceAll('"Mine"', '"More"'));
  expect(value(await storage.load(plan.id)).plan.title).toBe('More');
  expect(value(await storage.save(titled(plan, 'Last', 2), { since: version })).plan.title).toBe(
    'Last',
  );
});
