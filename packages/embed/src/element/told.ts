import type { Answer } from '@engagement-kit/model';
import type { Answers } from './events.js';

/**
 * What events have told a page about its answers. They tell only statuses, unless the page asks for more. So when a
 * page hands them back, the rest of each answer stays.
 */
export class Told {
  readonly #answers = new WeakSet<Answer>();
  readonly #values = new Set<string>();

  /** What an event may say of these answers. */
  tell(answers: Answers): Answers {
    const value: Record<string, Answer> = {};
    for (const [id, { status }] of Object.entries(answers)) {
      value[id] = { status };
      this.#answers.add(value[id]);
    }
    this.#values.add(written(value));
    return value;
  }

  /**
   * The answers that a page means by what it sets. `given` is what it set, perhaps with answers in it that were told,
   * and `copy` the same as plain data, perhaps a copy of all that was told once.
   */
  meant(given: unknown, copy: Answers, own: Answers): Answers {
    const ids = Object.keys(copy);
    const whole = ids.length > 0 && this.#values.has(written(copy));
    const meant: Record<string, Answer> = {};
    for (const id of ids) {
      const isTold = whole || this.#answers.has((given as Answers)[id] as Answer);
      meant[id] = isTold ? { ...own[id], status: undefined, ...copy[id] } : (copy[id] as Answer);
    }
    // From an earlier event: answers given since lose their status and keep the rest.
    if (whole) {
      for (const [id, { status: _, ...rest }] of Object.entries(own)) {
        if (!(id in meant) && Object.keys(rest).length) meant[id] = rest;
      }
    }
    return JSON.parse(JSON.stringify(meant));
  }

  /** Forgets: these answers are others. */
  forget(): void {
    this.#values.clear();
  }
}

/** Statuses by question, in one order. */
const written = (answers: Answers): string =>
  JSON.stringify(
    Object.entries(answers)
      .map(([id, answer]) => [id, { ...answer }])
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  );
