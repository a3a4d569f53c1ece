import '@engagement-kit/embed';

/** Two elements of a kind on a page, each with a listener of its own, drawn by one of the two Preacts. */
export function twoElements({ h, render }) {
  const hear =
    (who) =>
    ({ detail }) => {
      document.querySelector('output').append(`${who} ${detail.value}. `);
    };
  const page = h(
    'main',
    {},
    h('engagement-spectrum', { id: 'first', 'onengagement-change': hear('first') }),
    h('engagement-spectrum', { id: 'second', 'onengagement-change': hear('second') }),
    h('output'),
  );
  render(page, document.getElementById('app'));
}
