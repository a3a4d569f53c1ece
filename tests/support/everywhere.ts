/** Whether tests that hold in many places run in all but the usual one, which is what `npm test` runs them in. */
export const everywhere = process.env.EVERYWHERE === 'yes';
