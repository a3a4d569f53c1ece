// `custom-elements.json`: what editors and other tools read about the elements. The words stand here; that each
// attribute, property and method exists, and that none is left out, is checked against the built classes.
import { pathToFileURL } from 'node:url';
import {
  attribute,
  both,
  cssParts,
  cssProperties,
  events,
  methods,
  own,
  reflected,
} from './elements.mjs';

/** Each published script with the elements that it defines, and the module that has their classes. */
const scripts = [
  {
    path: 'dist/index.js',
    module: 'pure.js',
    kinds: {
      spectrum: 'SpectrumElement',
      standards: 'StandardsElement',
      promise: 'PromiseElement',
    },
  },
  { path: 'dist/planner.js', module: 'planner-pure.js', kinds: { planner: 'PlannerElement' } },
  {
    path: 'dist/community-view.js',
    module: 'community-view-pure.js',
    kinds: { 'community-view': 'CommunityViewElement' },
  },
];

/** Public members of a class and of those that it extends, down to the browser's own. */
function membersOf(Class) {
  const names = new Set();
  for (
    let each = Class;
    each?.prototype && each.name !== 'HTMLElement';
    each = Object.getPrototypeOf(each)
  ) {
    for (const name of Object.getOwnPropertyNames(each.prototype)) names.add(name);
  }
  return names;
}

/** Where a property’s name is not that of its attribute. */
const attributeNames = { headingLevel: 'heading-level', readOnly: 'readonly' };

function same(what, found, described) {
  const missing = [...found].filter((name) => !described.has(name));
  const invented = [...described].filter((name) => !found.has(name));
  if (missing.length || invented.length) {
    throw new Error(`custom-elements.json, ${what}: lacks [${missing}], invents [${invented}].`);
  }
}

/** The manifest of the elements in the built files of this folder. */
export async function describeElements(folder) {
  globalThis.HTMLElement ??= class HTMLElement {};
  const classes = await Promise.all(
    scripts.map(({ module }) => import(pathToFileURL(`${folder}${module}`).href)),
  );
  delete globalThis.HTMLElement;
  return {
    schemaVersion: '1.0.0',
    modules: scripts.map(({ path, kinds }, index) => describeModule(path, kinds, classes[index])),
  };
}

function describeModule(path, kinds, classes) {
  const declarations = Object.entries(kinds).map(([kind, name]) => {
    const Class = classes[name];
    const options = Object.fromEntries(reflected.map((each) => [each, {}]));
    const fields = { ...options, ...both, ...own[kind].fields };
    const attributes = Object.fromEntries(
      Class.observedAttributes.map((each) => [
        each,
        own[kind].attributes?.[each] ?? attribute[each],
      ]),
    );
    same(
      `attributes of ${kind}`,
      new Set(Class.observedAttributes),
      new Set(Object.keys(attributes).filter((each) => attributes[each])),
    );
    const does = methods(fields.value.type.text.replace(' | null', ''));
    const described = new Set([...Object.keys(fields), ...Object.keys(does)]);
    /** Data of a property is not written into its attribute; all else is. */
    const field = ([each, about]) => {
      const attribute = attributeNames[each] ?? each;
      const set = attributes[attribute];
      const more = set && {
        attribute,
        ...(reflected.includes(each) && { ...set, reflects: true }),
      };
      return { kind: 'field', name: each, ...about, ...more };
    };
    const fieldOf = Object.fromEntries(
      Object.keys(fields).map((each) => [attributeNames[each] ?? each, each]),
    );
    const found = membersOf(Class);
    for (const each of described) if (!found.has(each)) throw new Error(`${name} has no ${each}.`);
    return {
      kind: 'class',
      customElement: true,
      name,
      tagName: `engagement-${kind}`,
      description: own[kind].description,
      superclass: { name: 'HTMLElement' },
      attributes: Object.entries(attributes).map(([each, about]) => ({
        name: each,
        ...about,
        ...(fieldOf[each] && { fieldName: fieldOf[each] }),
      })),
      members: [
        ...Object.entries(fields).map(field),
        ...Object.entries(does).map(([each, about]) => ({
          kind: 'method',
          name: each,
          ...about,
        })),
      ],
      events: Object.entries({ ...events, ...own[kind].events }).map(([each, about]) => ({
        name: `engagement-${each}`,
        ...about,
      })),
      slots: [{ name: '', description: 'The fallback: shown until the element is ready.' }],
      cssParts: Object.entries({ ...cssParts, ...own[kind].cssParts }).map(
        ([each, description]) => ({ name: each, description }),
      ),
      cssProperties: Object.entries(cssProperties).map(([each, description]) => ({
        name: `--ek-${each}`,
        description,
      })),
    };
  });
  return {
    kind: 'javascript-module',
    path,
    declarations,
    exports: declarations.flatMap(({ name, tagName }) => [
      { kind: 'js', name, declaration: { name } },
      { kind: 'custom-element-definition', name: tagName, declaration: { name } },
    ]),
  };
}
