// The tokens that a style sheet takes its colours, sizes and room from, and what they come to in a theme.

export interface Token {
  /** `muted`, of `--_ek-muted`. */
  name: string;
  kind: 'colour' | 'size' | 'weight' | 'space' | 'radius' | 'typeface';
  /** As the browser works it out: `rgb(…)`, `17px`, `600`. */
  value: string;
}

/** The property that a token of this kind is tried on. */
const triedOn = {
  colour: 'background-color',
  size: 'font-size',
  weight: 'font-weight',
  space: 'inline-size',
  radius: 'border-start-start-radius',
  typeface: 'font-family',
} as const;

function kindOf(name: string): Token['kind'] {
  const [family] = name.split('-');
  if (family === 'size' || family === 'weight' || family === 'space' || family === 'radius')
    return family;
  return /^(sans|serif|published)$/.test(name) ? 'typeface' : 'colour';
}

/** Not a token of the theme, but a length of one component. */
const own = /^(drawing-size|gutter|ring-offset|editing)$/;

const namesIn = (sheets: readonly string[]) => [
  ...new Set(
    sheets.flatMap((css) =>
      [...css.matchAll(/var\(--_ek-([a-z0-9-]+)/g)].map(([, name = '']) => name),
    ),
  ),
];

export function tokensOf(sheets: readonly string[], place: HTMLElement): Token[] {
  const probe = place.ownerDocument.createElement('div');
  place.append(probe);
  const tokens = namesIn(sheets)
    .filter((name) => !own.test(name))
    .map((name): Token => {
      const kind = kindOf(name);
      const property = triedOn[kind];
      probe.style.cssText = `${property}: var(--_ek-${name})`;
      return { name, kind, value: getComputedStyle(probe).getPropertyValue(property) };
    });
  probe.remove();
  return tokens.filter(({ value }) => value !== '' && value !== 'rgba(0, 0, 0, 0)');
}

/** Red, green and blue, 0 to 255, of any colour that CSS can write. */
function channelsOf(colour: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return [0, 0, 0];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG reckons it, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
