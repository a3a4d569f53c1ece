import type { Answer, Guidance } from '@engagement-kit/model';
import { headingTag } from '@engagement-kit/react';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { staticMessages } from './messages.js';
import { idOf, type StaticFormOptions } from './options.js';
import { PlainStandards } from './PlainStandards.js';
import { render } from './render.js';
import { StaticForm } from './StaticForm.js';

/** Options of `renderStandards`. */
export interface StandardsOptions extends StaticFormOptions {
  /** Answers by question id; none unless given. */
  readonly answers?: Readonly<Record<string, Answer>> | undefined;
  /** The standards to show; UKHSA’s ten unless given. */
  readonly guidance?: Pick<Guidance, 'source' | 'standards'> | undefined;
}

/**
 * The standards (L71-L180) as HTML: a form that works without a script, whose entries are those of the element
 * (`parseAnswersForm` reads them), or with `readOnly` or `as: 'content'` a list to read. Every text is escaped.
 */
export function renderStandards(options: StandardsOptions = {}): string {
  const { as, answers = {}, name, guidance, action, readOnly } = options;
  const { titles, save } = staticMessages.messages;
  const page = as === 'page';
  const level = options.headingLevel ?? (page ? 1 : 2);
  const Title = headingTag(level);
  const shared = {
    id: idOf('standards', options),
    value: answers,
    guidance,
    headingLevel: (page ? Math.min(level + 1, 6) : level) as typeof level,
  };
  return render(
    as === 'content' ? (
      <PlainStandards {...shared} answered={Object.keys(answers).length > 0} />
    ) : (
      <StaticForm action={page && !readOnly ? action : undefined} save={save.standards}>
        {page && <Title>{titles.standards}</Title>}
        <StandardsChecklist {...shared} name={name} readOnly={readOnly} />
      </StaticForm>
    ),
    options,
    { title: titles.standards, lang: staticMessages.locale },
  );
}
