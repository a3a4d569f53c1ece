/** The widgets that can stand in any page. The element of each is called `engagement-` and this name. */
export const widgets = ['spectrum', 'standards', 'promise'] as const;

/** One of the widgets that can stand in any page. */
export type Widget = (typeof widgets)[number];
