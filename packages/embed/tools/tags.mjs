// The tags for other frameworks, written from the manifest of the elements: what each takes, and the events that it sends.
const unused = ({ description }) => description === 'Not used by this element.';
const classes = {
  SpectrumElement: { from: './pure.js', change: 'SpectrumChangeDetail' },
  StandardsElement: { from: './pure.js', change: 'StandardsChangeDetail' },
  PromiseElement: { from: './pure.js' },
  CommunityViewElement: { from: './community-view-pure.js', change: 'ViewChangeDetail' },
  PlannerElement: { from: './planner-pure.js', change: 'PlannerChangeDetail' },
};

/** Data is typed by the class; all else the manifest says. */
const fieldType = (Class, { name, type }) =>
  type.text.startsWith('object') ? `${Class}['${name}'] | null` : type.text;

/** What is no property is written into the page, where `false` would be a text. */
const attributeType = ({ name, fieldName, type }) =>
  type.text === 'boolean' && fieldName !== name ? "true | ''" : type.text;

/** What a tag takes, by name: its attributes, and its properties, which all three frameworks set where there are some. */
function propsOf({ name: Class, attributes, members }) {
  const ignored = new Set(attributes.filter(unused).map(({ name }) => name));
  const found = new Map();
  const add = (name, description, type) => {
    const before = found.get(name);
    const types = new Set([...(before?.types ?? []), type]);
    found.set(name, { description: before?.description ?? description, types });
  };
  for (const attribute of attributes) {
    if (!unused(attribute)) add(attribute.name, attribute.description, attributeType(attribute));
  }
  for (const member of members) {
    if (member.kind !== 'field' || member.readonly || ignored.has(member.name)) continue;
    add(member.name, member.description, fieldType(Class, member));
  }
  return [...found].map(
    ([name, { description, types }]) =>
      `    /** ${description} */\n    '${name}'?: ${[...types].join(' | ')} | undefined;`,
  );
}

/** The events of a tag, with what each holds. */
const eventsOf = ({ name: Class, events }) =>
  events.map(({ name, description }) => {
    const type =
      name === 'engagement-change'
        ? `CustomEvent<${classes[Class].change}>`
        : `GlobalEventHandlersEventMap['${name}']`;
    return `    /** ${description} */\n    '${name}': ${type};`;
  });

const byTag = (all, linesOf) =>
  all.map((each) => `  '${each.tagName}': {\n${linesOf(each).join('\n')}\n  };`).join('\n');

function tags(all) {
  const names = (from) =>
    Object.entries(classes)
      .filter(([, each]) => each.from === from)
      .flatMap(([name, { change }]) => [name, change])
      .filter(Boolean)
      .join(', ');
  const imports = [...new Set(Object.values(classes).map(({ from }) => from))]
    .map((from) => `import type { ${names(from)} } from '${from}';`)
    .join('\n');
  const elements = all.map(({ tagName, name }) => `  '${tagName}': ${name};`).join('\n');
  return `// Written from custom-elements.json.
${imports}

/** The element of each tag. */
export interface EngagementElements {
${elements}
}

/** What each tag takes. */
export interface EngagementTagProps {
${byTag(all, propsOf)}
}

/** The events that each tag sends. */
export interface EngagementTagEvents {
${byTag(all, eventsOf)}
}
`;
}

const lines = (all, lineOf) =>
  all.map(({ tagName }) => `    '${tagName}': ${lineOf(tagName)};`).join('\n');
const usage = (name) =>
  `// Types only: the tags in ${name}. \`import type {} from '@engagement-kit/embed/${name.toLowerCase()}';\``;
const imported =
  "import type { EngagementElements, EngagementTagEvents, EngagementTagProps } from './tags.js';";

/** A tag where JSX or a template writes listeners as `on` and the name of the event. */
const tagType = `type Tag<Name extends keyof EngagementElements> = Omit<
  HTMLAttributes<EngagementElements[Name]>,
  keyof EngagementTagProps[Name]
> &
  EngagementTagProps[Name] & {
    [Event in keyof EngagementTagEvents[Name] & string as \`on\${Event}\`]?:
      | ((event: EngagementTagEvents[Name][Event]) => void)
      | undefined;
  };
`;

const preact = (all) => `${usage('Preact')}
${imported}
import type { HTMLAttributes } from 'preact';

${tagType}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${lines(all, (tag) => `Tag<'${tag}'>`).replace(/^/gm, '  ')}
    }
  }
}
`;

const svelte = (all) => `${usage('Svelte')}
${imported}
import type { HTMLAttributes } from 'svelte/elements';

${tagType}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines(all, (tag) => `Tag<'${tag}'>`)}
  }
}
`;

const vue = (all) => `${usage('Vue')}
${imported}
import type { HTMLAttributes, PublicProps } from 'vue';

type Camel<Text extends string> = Text extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Text;

type Tag<Name extends keyof EngagementElements> = new () => {
  /** What a template may write. */
  $props: Omit<HTMLAttributes, keyof EngagementTagProps[Name]> &
    PublicProps &
    EngagementTagProps[Name] & {
      [Event in keyof EngagementTagEvents[Name] & string as \`on\${Capitalize<Camel<Event>>}\`]?:
        | ((event: EngagementTagEvents[Name][Event]) => void)
        | undefined;
    };
};

declare module 'vue' {
  interface GlobalComponents {
${lines(all, (tag) => `Tag<'${tag}'>`)}
  }
}
`;

/** The declarations by file name. */
export function tagTypes({ modules }) {
  const all = modules.flatMap(({ declarations }) => declarations);
  return {
    'tags.d.ts': tags(all),
    'preact.d.ts': preact(all),
    'svelte.d.ts': svelte(all),
    'vue.d.ts': vue(all),
  };
}
