import type { Page } from 'playwright';

/** What each element of the host computes to, by place in the page and name of the property. */
type Styles = Record<string, Record<string, string>>;

/**
 * The computed values of every element outside the widgets, with those of `::before` and `::after` and with custom
 * properties. What only says how high a widget is, is left out of the elements around it.
 */
const stylesOf = (page: Page): Promise<Styles> =>
  page.evaluate(() => {
    const tags = 'engagement-spectrum,engagement-standards,engagement-promise,iframe';
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
        for (const name of style) {
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
    return found;
  });

/** Every value that differs between two openings of the same page, as `place property: before, after`. */
export async function differences(before: Page, after: Page): Promise<string[]> {
  const [first, second] = await Promise.all([stylesOf(before), stylesOf(after)]);
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
