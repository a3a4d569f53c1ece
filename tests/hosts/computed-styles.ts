import type { Page } from 'playwright';

/** What each element of the host computes to, by place in the page and name of the property. */
export type Styles = Record<string, Record<string, string>>;

/**
 * The computed values of every element outside the widgets, with those of a `::before` and `::after` that is drawn and
 * with custom properties. What only says how high a widget is, is left out of the elements around it.
 */
export async function stylesOf(page: Page): Promise<Styles> {
  // Many thousands of values: as one text they are here in no time.
  const text = await page.evaluate(() => {
    const tags =
      'engagement-spectrum,engagement-standards,engagement-promise,engagement-planner,engagement-community-view,iframe';
    const inside = `:is(${tags}),:is(${tags}) *,[data-engagement] *`;
    const grows = /^(height|block-size|perspective-origin|transform-origin)$/;
    const found: Styles = {};
    const hosts = [...document.querySelectorAll('*')].filter((element) => !element.matches(inside));
    for (const [index, element] of hosts.entries()) {
      const around =
        element.matches('[data-engagement]') || element.querySelector(`${tags},[data-engagement]`);
      for (const pseudo of ['', '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        const values: Record<string, string> = {};
        // What is before or after an element and has no content is not drawn.
        const isDrawn = !pseudo || !['none', 'normal'].includes(style.content);
        for (const name of isDrawn ? style : ['content']) {
          if (!(around && grows.test(name))) values[name] = style.getPropertyValue(name);
        }
        if (!pseudo) {
          for (const [name, value] of element.computedStyleMap()) {
            if (name.startsWith('--')) values[name] = String(value);
          }
        }
        found[`${index} ${element.localName}${pseudo}`] = values;
      }
    }
    return JSON.stringify(found);
  });
  return JSON.parse(text);
}

/** Every value that differs between two openings of the same page, as `place property: before, after`. */
export function differences(first: Styles, second: Styles): string[] {
  const found: string[] = [];
  for (const place of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const [one = {}, other = {}] = [first[place], second[place]];
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      if (one[name] !== other[name]) {
        found.push(`${place} ${name}: ${one[name]}, ${other[name]}`);
      }
    }
  }
  return found;
}
