/** `asChild` is for hosts that compose parts; an element composes its own. */
export const Slot = 'slot';
