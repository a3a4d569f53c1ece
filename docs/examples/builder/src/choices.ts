import sri from '@engagement-kit/embed/sri.json';
import type { SnippetOptions } from '@engagement-kit/embed/static';
import type { PublicPromise, ViewRequest } from '@engagement-kit/model';
import promise from '../public/promise.json';
import request from '../public/request.json';

type Form = NonNullable<SnippetOptions['form']>;

/** What a person has chosen on this page, as texts of its fields. */
export interface Choices {
  readonly widget: SnippetOptions['widget'];
  readonly form: Form;
  readonly theme: NonNullable<SnippetOptions['theme']>;
  readonly language: string;
  readonly headingLevel: string;
  readonly name: string;
  readonly save: NonNullable<SnippetOptions['save']>;
  readonly give: NonNullable<SnippetOptions['give']>;
  readonly readOnly: boolean;
  readonly src: string;
  readonly folder: string;
}

/** What a widget begins with, and what there is to choose for it. */
interface Start {
  readonly name: string;
  /** File of this page that the preview shows. */
  readonly src: string;
  /** Whether it can stand in a frame: what has a file of its own has no frame. */
  readonly framed: boolean;
  /** Its own file, where it is not in the common one. */
  readonly file?: string;
  readonly answers: boolean;
}

const starts: Readonly<Record<Choices['widget'], Start>> = {
  spectrum: { name: 'type', src: '', framed: true, answers: true },
  standards: { name: 'assessment', src: '', framed: true, answers: true },
  promise: { name: '', src: 'promise.json', framed: true, answers: false },
  planner: { name: 'plans', src: '', framed: false, file: 'planner.js', answers: true },
  'community-view': {
    name: 'view',
    src: 'request.json',
    framed: false,
    file: 'community-view.js',
    answers: true,
  },
};

export const firstChoices: Choices = {
  widget: 'spectrum',
  form: 'element',
  theme: 'neutral',
  language: 'en-GB',
  headingLevel: '2',
  name: 'type',
  save: 'off',
  give: 'file',
  readOnly: false,
  src: '',
  folder: '/assets/',
};

/** The choices after another widget: what stays has the same meaning for that one. */
export function withWidget(choices: Choices, widget: Choices['widget']): Choices {
  const { name, src, framed } = starts[widget];
  const form = choices.form === 'frame' && !framed ? 'element' : choices.form;
  return { ...choices, widget, form, name, src };
}

const whole = `engagement-kit-${sri.version}.js`;
const files: Readonly<Record<string, string>> = sri.files;

/** Which script the page loads. A plain block is found by the common one, which fetches the file of what stands there. */
function scriptOf({ widget, form }: Choices): string {
  if (form === 'frame') return 'frame-host.js';
  return (form === 'element' && starts[widget].file) || whole;
}

/** Where the files lie, with the slash at the end. */
const inFolder = (folder: string) => folder.replace(/\/*$/, '/');

/**
 * The options of a snippet for these choices. `folder` is where the page finds the kit's files: the host's
 * own address in the code to copy, this page's in the preview.
 */
export function snippetOptions(choices: Choices, folder = choices.folder): SnippetOptions {
  const { widget, form, theme, headingLevel, save, give, readOnly, src } = choices;
  const script = scriptOf(choices);
  return {
    widget,
    form,
    theme,
    language: choices.language.trim() || undefined,
    headingLevel: Number(headingLevel) as NonNullable<SnippetOptions['headingLevel']>,
    scriptUrl: inFolder(folder) + script,
    integrity: files[script],
    ...(starts[widget].answers && { name: choices.name.trim() || undefined, save, readOnly }),
    ...(starts[widget].src && { src: src.trim() || undefined }),
    ...(widget === 'promise' && { promise: promise as PublicPromise }),
    ...(widget === 'community-view' && { request: request as ViewRequest, give }),
  };
}

/** Which options mean something for what is chosen. */
export function applies({ widget, form }: Choices) {
  const { answers, framed, src } = starts[widget];
  return {
    frame: framed,
    theme: form !== 'static',
    answers: answers && (form === 'element' || form === 'data'),
    name: answers && form !== 'frame',
    src: src !== '' && form !== 'static',
    give: widget === 'community-view' && form !== 'static',
    folder: form !== 'static',
  };
}
