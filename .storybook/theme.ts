import { create } from 'storybook/theming';

/** The kit's own palette: paper and ink, and green for what can be pressed. */
const palettes = {
  light: {
    page: '#f7f4ee',
    card: '#ffffff',
    sunken: '#efeae1',
    text: '#19211d',
    muted: '#434d46',
    action: '#1f4b3c',
    chosen: '#1f4b3c',
    people: '#b0561b',
    line: '#ddd7cb',
    control: '#67706a',
  },
  dark: {
    page: '#121715',
    card: '#1a201d',
    sunken: '#232b27',
    text: '#eef0ea',
    muted: '#bac3bc',
    action: '#a3d6bd',
    // White words stand on it.
    chosen: '#2f6d57',
    people: '#e59a5b',
    line: '#37413b',
    control: '#89958d',
  },
};

/** Square and circle, and the name. */
const brand = ({ text, people }: { readonly text: string; readonly people: string }) =>
  `<svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true"><rect x=".5" y=".5" width="11" height="11" fill="${text}"/><circle cx="18" cy="6" r="5.75" fill="${people}"/></svg>&ensp;Engagement Kit`;

/** Storybook's own look, that of the kit. Documentation pages have the typeface from `paper.css`. */
export const theme = (base: 'light' | 'dark') => {
  const { page, card, sunken, text, muted, action, chosen, line, control, ...marks } =
    palettes[base];
  return create({
    base,
    brandTitle: brand({ text, people: marks.people }),
    brandTarget: '_self',
    colorPrimary: action,
    colorSecondary: chosen,
    appBg: sunken,
    appContentBg: page,
    appPreviewBg: page,
    appBorderColor: line,
    appBorderRadius: 6,
    textColor: text,
    textMutedColor: muted,
    barTextColor: muted,
    barHoverColor: action,
    barSelectedColor: action,
    barBg: page,
    inputBg: card,
    inputBorder: control,
    inputTextColor: text,
    inputBorderRadius: 6,
    fontBase: '"Hanken Grotesk", system-ui, sans-serif',
  });
};
