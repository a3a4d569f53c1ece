/** Whether tests that hold in many places run in all but the usual one, which is what `npm test` runs them in. */
export const everywhere = process.env.EVERYWHERE === 'yes';

/** The usual place, which stands first; where `everywhere` is asked for, all others. */
export const here = <const Places extends readonly unknown[]>(
  places: Places,
): readonly Places[number][] => (everywhere ? places.slice(1) : places.slice(0, 1));
