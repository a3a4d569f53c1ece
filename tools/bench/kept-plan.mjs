// A plan as a browser has it in its storage, so that a page can be opened with it.

/** What the browser has kept once the plan was saved in it: texts by their keys. */
export async function keptBy(model, plan) {
  const kept = new Map();
  const storage = model.createWebStorage({
    open: () => ({
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => kept.set(key, text),
      removeItem: (key) => kept.delete(key),
    }),
    events: () => undefined,
    guidance: model.ukhsaGuidance,
    now: () => '2026-06-04T09:00:00.000Z',
    newId: () => 'kept',
    readPlan: model.readPlan,
  });
  const saved = await storage.save(plan);
  if (!saved.ok) throw new Error(JSON.stringify(saved.issues));
  return [...kept];
}
