import { snippet } from '@engagement-kit/embed/static';
import { useDeferredValue, useMemo, useState } from 'react';
import { CopyCode } from './CopyCode.js';
import { applies, type Choices, firstChoices, snippetOptions, withWidget } from './choices.js';
import { Mark } from './Mark.js';
import { Preview } from './Preview.js';
import { RadioField } from './RadioField.js';
import { TextField } from './TextField.js';

const frame = {
  value: 'frame',
  label: 'A frame',
  hint: 'For pages that keep scripts apart',
} as const;

/** What the file is that the widget reads. */
function srcHint({ widget, form }: Choices): string {
  if (widget === 'community-view') {
    return 'The file with the questions for the group, from Check and share of your plan';
  }
  return form === 'frame'
    ? 'A public promise file that any site may read (Access-Control-Allow-Origin: *)'
    : 'A public promise file, from the tool that keeps your plan';
}

/** Choose a widget and its options, see it live, copy the HTML. */
export function App() {
  const [choices, setChoices] = useState(firstChoices);
  const set = <Key extends keyof Choices>(key: Key) => {
    return (value: Choices[Key]) => setChoices((now) => ({ ...now, [key]: value }));
  };
  /** What a field of one option takes. */
  const field = <Key extends keyof Choices>(key: Key) => ({
    value: choices[key],
    onChange: set(key),
  });
  const shown = applies(choices);
  const code = useMemo(() => snippet(snippetOptions(choices)), [choices]);
  const settled = useDeferredValue(choices);
  const preview = useMemo(() => snippet(snippetOptions(settled, './')), [settled]);

  return (
    <>
      <header>
        <p className="brand">
          <Mark /> Engagement Kit
        </p>
        <nav aria-label="Elsewhere">
          <a href="../">Demo</a>
          <a href="../hosts/">Example pages</a>
          <a href="../docs/">Documentation</a>
        </nav>
      </header>
      <main>
        <h1>Embed builder</h1>
        <p className="lede">
          Choose a widget, see it as your page would show it, and copy the HTML. The kit itself
          sends nothing to anyone.
        </p>
        <div className="columns">
          <div className="result">
            <h2>How it looks</h2>
            <a className="skip" href="#options">
              Go to the options
            </a>
            <Preview html={preview} language={settled.language} />
            <h2 id="code-heading">HTML to copy</h2>
            <CopyCode code={code} labelledBy="code-heading" />
          </div>
          <form
            id="options"
            tabIndex={-1}
            aria-label="Options"
            onSubmit={(event) => event.preventDefault()}
          >
            <RadioField
              legend="Which widget?"
              value={choices.widget}
              onChange={(widget) => setChoices((now) => withWidget(now, widget))}
              options={[
                { value: 'spectrum', label: 'Spectrum', hint: 'Choose a type of engagement' },
                { value: 'standards', label: 'Standards', hint: 'Work through ten standards' },
                { value: 'promise', label: 'Promise', hint: 'Show a public promise' },
                {
                  value: 'community-view',
                  label: 'Community’s view',
                  hint: 'Ask a partner group whether it agrees',
                },
                { value: 'planner', label: 'Planner', hint: 'Plan the whole of it' },
              ]}
            />
            <RadioField
              legend="How does it get into your page?"
              {...field('form')}
              options={[
                { value: 'element', label: 'A tag of its own', hint: 'For most pages' },
                {
                  value: 'data',
                  label: 'A plain block',
                  hint: 'For content systems that strip unknown tags',
                },
                ...(shown.frame ? [frame] : []),
                { value: 'static', label: 'Text only', hint: 'No script at all' },
              ]}
            />
            {shown.theme && (
              <RadioField
                legend="Whose look?"
                {...field('theme')}
                options={[
                  { value: 'neutral', label: 'The kit’s own' },
                  { value: 'host', label: 'That of the page around it' },
                ]}
              />
            )}
            {shown.src && (
              <TextField
                label={
                  choices.widget === 'promise' ? 'Address of the promise' : 'Address of the request'
                }
                hint={srcHint(choices)}
                {...field('src')}
              />
            )}
            {shown.give && (
              <RadioField
                legend="Who takes the answers?"
                {...field('give')}
                options={[
                  {
                    value: 'file',
                    label: 'The group itself',
                    hint: 'It saves a file and sends it',
                  },
                  { value: 'host', label: 'Your page', hint: 'It hears an event' },
                ]}
              />
            )}
            <details>
              <summary>More options</summary>
              <div className="rare">
                <div className="field">
                  <label htmlFor="heading-level">Level of its first heading</label>
                  <select
                    id="heading-level"
                    value={choices.headingLevel}
                    onChange={(event) => set('headingLevel')(event.target.value)}
                  >
                    {['1', '2', '3', '4', '5', '6'].map((level) => (
                      <option key={level}>{level}</option>
                    ))}
                  </select>
                </div>
                <TextField
                  label="Language of your page"
                  hint="For example cy for Welsh. The kit speaks English so far, and marks its words as English"
                  {...field('language')}
                />
                {shown.name && (
                  <TextField
                    label="Name in your form"
                    hint="Begins the name of each form entry. Leave it empty to post nothing"
                    {...field('name')}
                  />
                )}
                {shown.answers && (
                  <>
                    <RadioField
                      legend="Where are answers saved?"
                      {...field('save')}
                      options={[
                        { value: 'off', label: 'Nowhere', hint: 'They go when the page closes' },
                        { value: 'ask', label: 'On the device, when its reader asks' },
                        { value: 'host', label: 'Your page keeps them', hint: 'It hears an event' },
                      ]}
                    />
                    <div className="option">
                      <input
                        type="checkbox"
                        id="read-only"
                        checked={choices.readOnly}
                        onChange={(event) => set('readOnly')(event.target.checked)}
                      />
                      <label htmlFor="read-only">For reading only</label>
                    </div>
                  </>
                )}
                {shown.folder && (
                  <TextField
                    label="Where your site keeps the kit’s files"
                    hint="Copy them from the package’s dist folder"
                    {...field('folder')}
                  />
                )}
              </div>
            </details>
          </form>
        </div>
      </main>
    </>
  );
}
