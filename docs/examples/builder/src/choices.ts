import sri from '@engagement-kit/embed/sri.json';
import type { SnippetOptions } from '@engagement-kit/embed/static';
import type { PublicPromise } from '@engagement-kit/model';
import example from '../public/promise.json';

/** What a person has chosen on this page, as texts of its fields. */
export interface Choices {
  readonly widget: SnippetOptions['widget'];
  readonly form: NonNullable<SnippetOptions['form']>;
  readonly theme: NonNullable<SnippetOptions['theme']>;
  readonly language: string;
  readonly headingLevel: string;
  readonly name: string;
  readonly save: NonNullable<SnippetOptions['save']>;
  readonly readOnly: boolean;
  readonly src: string;
  readonly folder: string;
}

export const firstChoices: Choices = {
  widget: 'spectrum',
  form: 'element',
  theme: 'neutral',
  language: 'en-GB',
  headingLevel: '2',
  name: 'type',
  save: 'off',
  readOnly: false,
  src: 'promise.json',
  folder: '/assets/',
};

const script = `engagement-kit-${sri.version}.js`;
const files: Readonly<Record<string, string>> = sri.files;

/** Where the files lie, with the slash at the end. */
const inFolder = (folder: string) => folder.replace(/\/*$/, '/');

/**
 * The options of a snippet for these choices. `folder` is where the page finds the kit's files: the host's
 * own address in the code to copy, this page's in the preview.
 */
export function snippetOptions(choices: Choices, folder = choices.folder): SnippetOptions {
  const { widget, form, theme, headingLevel, save, readOnly, src } = choices;
  const file = form === 'frame' ? 'frame-host.js' : script;
  const isPromise = widget === 'promise';
  return {
    widget,
    form,
    theme,
    language: choices.language.trim() || undefined,
    headingLevel: Number(headingLevel) as NonNullable<SnippetOptions['headingLevel']>,
    scriptUrl: inFolder(folder) + file,
    integrity: files[file],
    ...(isPromise
      ? { src: src.trim() || undefined, promise: example as PublicPromise }
      : { name: choices.name.trim() || undefined, save, readOnly }),
  };
}

/** Which options mean something for what is chosen. */
export const applies = ({ widget, form }: Choices) => ({
  theme: form !== 'static',
  answers: widget !== 'promise' && (form === 'element' || form === 'data'),
  name: widget !== 'promise' && form !== 'frame',
  src: widget === 'promise' && form !== 'static',
  folder: form !== 'static',
});
