// What `custom-elements.json` and the README say of the elements.
const text = (description) => ({ description, type: { text: 'string' } });
const flag = (description) => ({ description, type: { text: 'boolean' } });
const of = (type, description) => ({ description, type: { text: type } });

/** Attributes that all elements take. */
export const attribute = {
  theme: of(
    "'neutral' | 'host'",
    'The kit’s own colours, or those of the page. Neutral unless given.',
  ),
  'heading-level': of('1 | 2 | 3 | 4 | 5 | 6', 'Level of the first heading inside.'),
  name: text('Name of the form entry, and of what is saved.'),
  save: of(
    "'off' | 'ask' | 'host'",
    'A button that keeps the answers on this device, or hands them to the host. Off unless given.',
  ),
  loading: of("'lazy'", 'Waits until the element is near the screen.'),
  events: of("'notes'", 'Puts free text into the events.'),
  src: text('Not used by this element.'),
  readonly: flag('Shows it without letting anything change.'),
  disabled: flag('Nothing can be used, and a form does not carry it.'),
  required: flag('A form cannot be sent before everything is there.'),
  lang: text('Language of the element. One that the kit does not speak keeps English.'),
  value: text('The default, to which a reset returns; data as JSON.'),
  guidance: text('Other guidance than the published one, as JSON.'),
  'data-ek-scheme': of(
    "'light' | 'dark' | 'auto'",
    'Colours of the neutral theme: dark, or those of the reader’s system. Also read from what is around the element.',
  ),
};

/** Properties that all elements have and that write their attribute, which says what they are. */
export const reflected = [
  'theme',
  'headingLevel',
  'name',
  'save',
  'loading',
  'events',
  'src',
  'readOnly',
  'disabled',
  'required',
];

/** Properties that all elements have besides. */
export const both = {
  form: {
    ...of('HTMLFormElement | null', 'The form that the element belongs to.'),
    readonly: true,
  },
  validity: { ...of('ValidityState', 'Whether something required is missing.'), readonly: true },
};

const returns = (text) => ({ return: { type: { text } } });
const takes = (name, text, optional) => ({
  parameters: [{ name, type: { text }, ...(optional && { optional }) }],
});

/** Methods that all elements have; `value` stands for the type of the element’s own `value`. */
export const methods = (value) => ({
  getAnswers: {
    description: 'What was chosen, answered or promised; null when there is nothing.',
    ...returns(`${value} | null`),
  },
  setAnswers: {
    description:
      'Sets it; undefined goes back to the default. What does not fit is left out, with one engagement-error.',
    ...takes('value', `${value} | null | undefined`),
  },
  reset: { description: 'Goes back to the default.' },
  focus: {
    description: 'Puts focus on the first control, of radio buttons on the chosen one.',
    ...takes('options', 'FocusOptions', true),
  },
  exportJSON: { description: 'A file of it, as JSON.', ...returns('string') },
  checkValidity: { description: 'Whether nothing is missing.', ...returns('boolean') },
  reportValidity: { description: 'The same, and shows it to the person.', ...returns('boolean') },
});

/** Events that all elements send. They bubble and leave the shadow root. */
export const events = {
  ready: of('CustomEvent<{}>', 'It is shown in place of its fallback.'),
  save: of(
    'CustomEvent<{ key }>',
    'The person presses the save button. A host that prevents it saves by itself.',
  ),
  error: of('CustomEvent<{ code, name, message }>', 'Something was left out, and why.'),
};

const change = of('CustomEvent<{ value }>', 'The person changed the value.');

/** Parts of the save bar and the notice, and of every component. */
export const cssParts = {
  root: 'The outermost node.',
  save: 'The row of save buttons.',
  'save-button': 'The button that saves.',
  'delete-button': 'The button that deletes what was saved.',
  'save-state': 'What happened to what was saved.',
};

/** Custom properties that inherit into the shadow root. */
export const cssProperties = {
  page: 'Ground of a page of one’s own.',
  card: 'Ground of cards, fields and buttons.',
  sunken: 'Ground of what steps back a little.',
  text: 'Colour of text.',
  muted: 'Colour of quieter text.',
  accent: 'The organisation’s colour: its square, links, chosen things and the main button.',
  'on-accent': 'Text on the accent.',
  'accent-tint': 'Ground of what is chosen, and of the organisation’s square.',
  people: 'The community’s colour: text, and the line of its circle.',
  'people-mark': 'Lines beside what people are owed.',
  'people-fill': 'Ground of the community’s circle.',
  'people-tint': 'Ground of what people said, hear or are owed.',
  shared: 'Where square and circle overlap.',
  border: 'Quiet lines.',
  control: 'Borders of fields and buttons: at least 3:1.',
  error: 'Colour of what is wrong.',
  focus: 'Outer ring of focus.',
  'focus-inner': 'Inner ring of focus.',
  radius: 'Rounding of corners.',
  scale: 'Factor on every size, 1 unless given.',
  'font-family': 'Font; the page’s own unless given.',
};

/** What one element has and the others have not. */
export const own = {
  spectrum: {
    description: 'Choose a type of engagement from the published spectrum.',
    attributes: {
      value: text('Id of the type that is chosen to begin with.'),
      events: text('Not used by this element.'),
    },
    fields: {
      value: of('string | null', 'Id of the chosen type.'),
      guidance: of('object', 'Other types to choose from.'),
    },
    events: { change },
    cssParts: {
      legend: 'The question.',
      hint: 'Help below the question.',
      'error-message': 'What is missing.',
      track: 'The spectrum with its ends.',
      end: 'The words at one end.',
      options: 'The list of types.',
      option: 'One type.',
      'option-radio': 'Its radio button.',
      'option-label': 'Its name.',
      'option-chosen': 'The mark of the chosen one.',
      'option-promise': 'Its public promise.',
      'option-aim': 'Its aim.',
      'option-communication': 'Which way it communicates.',
      clear: 'The button that takes the choice back.',
      attribution: 'Source and licence.',
    },
  },
  standards: {
    description: 'Work through the ten standards and their 19 questions.',
    attributes: { value: text('The answers to begin with, as JSON.') },
    fields: {
      value: of('object', 'The answers by question id.'),
      answers: of('object', 'The same as value.'),
      guidance: of('object', 'Other standards.'),
    },
    events: {
      change,
      answer: of('CustomEvent<{ questionId, status }>', 'One answer changed.'),
      progress: of(
        'CustomEvent<{ total, answered, inProgress, notStarted, notApplicable }>',
        'The counts changed.',
      ),
    },
    cssParts: {
      progress: 'How far it is.',
      contents: 'Links to the standards.',
      standard: 'One standard.',
      'standard-heading': 'Its heading.',
      questions: 'Its questions.',
      question: 'One question.',
      'question-legend': 'Its words.',
      'question-status': 'Its radio buttons.',
      'question-notes': 'Its notes.',
      'question-details': 'Evidence, owner and date.',
      'check-plan': 'The button that asks what is still to be done.',
      summary: 'What that found.',
      source: 'Source and licence.',
    },
  },
  promise: {
    description: 'Show communities a public promise.',
    attributes: {
      value: text('The promise, as JSON.'),
      src: text('Address of a JSON file with the promise, on this origin or one that allows it.'),
      guidance: text('Not used by this element.'),
      events: text('Not used by this element.'),
    },
    fields: {
      value: of('object | null', 'The promise that is shown.'),
      promise: of('object | null', 'The same as value.'),
    },
    cssParts: {
      notice: 'What is said when a file could not be loaded.',
      title: 'The title.',
      organisation: 'Whose promise it is.',
      promise: 'The published promise.',
      explanation: 'The organisation’s own words.',
      section: 'Facts under one heading.',
      source: 'Source and licence.',
    },
  },
  planner: {
    description: 'Plan engagement for weeks: the whole planning tool, in a file of its own.',
    attributes: {
      name: text('Name of the shelf that its plans are saved on.'),
      value: text('The plan to begin with, as JSON.'),
      guidance: text('Other guidance than the published one: the whole of it, as JSON.'),
      address: of("'hash'", 'Keeps what is shown in the address of the page.'),
      required: text('Not used by this element.'),
    },
    fields: {
      value: of('object', 'The plan.'),
      plan: of('object', 'The same as value.'),
      guidance: of('object', 'Other guidance: the whole of it.'),
    },
    events: {
      change: of('CustomEvent<{ planId, updated }>', 'The plan changed.'),
      save: of(
        'CustomEvent<{ key }>',
        'With save="host", the plan is to be saved. A host that prevents it has saved it.',
      ),
    },
    cssParts: {
      bar: 'What is always in reach.',
      'bar-title': 'The title of the plan, in the bar.',
      rail: 'The list of places.',
      page: 'The place that is shown.',
      'page-heading': 'Its title.',
      dialog: 'A question before something is lost.',
    },
  },
  'community-view': {
    description: 'Ask a partner group whether it agrees, in a file of its own.',
    attributes: {
      request: text('What the group is shown and asked, as JSON: what toViewRequest makes.'),
      src: text('Address of a JSON file with that, on this origin or one that allows it.'),
      give: of(
        "'file' | 'host'",
        'Who takes the answers: the group, as a file, or the page by engagement-give. The file unless given.',
      ),
      value: text('What the group says to begin with, as JSON.'),
      name: text('Name of what is saved.'),
      guidance: text('Not used by this element.'),
      required: text('Not used by this element.'),
    },
    fields: {
      value: of('object', 'What the group says so far.'),
      request: of('object', 'What the group is shown and asked.'),
    },
    events: {
      change: of('CustomEvent<{ planId, answered }>', 'Something was said.'),
      give: of(
        'CustomEvent<{ view }>',
        'With give="host", the group hands over what it says, the same as its file. A host that prevents it has taken it.',
      ),
    },
    cssParts: {
      organisation: 'Who asks.',
      title: 'The title.',
      intro: 'What is asked, and where the answers go.',
      promises: 'What was promised.',
      promised: 'One promise.',
      asked: 'The questions.',
      who: 'The field for the group’s name.',
      question: 'One question.',
      judged: 'What the organisation says, and shows for it.',
      agreement: 'The three radio buttons.',
      words: 'The field for the group’s own words.',
      'hand-over': 'The row of buttons.',
      give: 'A button that hands the answers over.',
      status: 'What came of it.',
      source: 'Source and licence.',
    },
  },
};
