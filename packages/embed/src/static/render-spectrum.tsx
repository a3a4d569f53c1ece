import type { EngagementTypeId, Guidance } from '@engagement-kit/model';
import { SpectrumSelector, spectrumSelectorMessages } from '@engagement-kit/spectrum-selector';
import { staticMessages } from './messages.js';
import { idOf, type StaticFormOptions } from './options.js';
import { PlainSpectrum } from './PlainSpectrum.js';
import { render } from './render.js';
import { StaticForm } from './StaticForm.js';

/** Options of `renderSpectrum`. */
export interface SpectrumOptions extends StaticFormOptions {
  /** Id of the type that is chosen; none unless given. */
  readonly value?: EngagementTypeId | null | undefined;
  /** A form is not sent without a choice. */
  readonly required?: boolean | undefined;
  /** The types to choose from; the published UKHSA spectrum unless given. */
  readonly guidance?: Pick<Guidance, 'source' | 'spectrum' | 'engagementTypes'> | undefined;
}

/**
 * The types of engagement (L37-L69) as HTML: radios for a form that works without a script, or with `readOnly` or
 * `as: 'content'` a list to read. Every text is escaped.
 */
export function renderSpectrum(options: SpectrumOptions = {}): string {
  const { as, value = null, name, required, readOnly, guidance, headingLevel, action } = options;
  const { titles, save } = staticMessages.messages;
  const { locale, messages } = spectrumSelectorMessages;
  const shared = { id: idOf('spectrum', options), value, guidance };
  // Where nothing is chosen and nothing can be, it is no question.
  const title = value ? messages.legend : titles.spectrum;
  const page = as === 'page';
  return render(
    as === 'content' ? (
      <PlainSpectrum {...shared} title={title} headingLevel={headingLevel ?? 2} />
    ) : (
      <StaticForm action={page && !readOnly ? action : undefined} save={save.spectrum}>
        <SpectrumSelector
          {...shared}
          name={name}
          required={required}
          readOnly={readOnly}
          headingLevel={headingLevel ?? (page ? 1 : undefined)}
          legend={readOnly ? title : undefined}
          hint={readOnly && !value ? null : undefined}
        />
      </StaticForm>
    ),
    options,
    { title: titles.spectrum, lang: locale },
  );
}
