import spectrum from 'styles:spectrum';
import { type Guidance, ukhsaEngagementTypes } from '@engagement-kit/model';
import { SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { createElement } from 'react';
import { spectrumShape } from '../data/shapes.js';
import { messages } from '../messages.js';
import { EngagementElement, state } from './EngagementElement.js';
import { type SpectrumChangeDetail, tell } from './events.js';
import { headingLevelOf } from './options.js';
import type { ElementKind, ElementState } from './state.js';

/** What the spectrum needs from guidance. */
export type SpectrumGuidance = Pick<Guidance, 'source' | 'spectrum' | 'engagementTypes'>;

const typeIds = (given: ElementState<string | null>): readonly string[] => {
  const guidance = given.data<SpectrumGuidance>('guidance');
  return (guidance?.engagementTypes ?? ukhsaEngagementTypes).map(({ id }) => id);
};

const kind: ElementKind<string | null> = {
  styles: [spectrum],
  shapes: { value: /^/, guidance: spectrumShape },
  none: null,

  /** A type that the guidance does not have is none. */
  settle: (id, given) => (id != null && typeIds(given).includes(id) ? id : null),

  ids(given) {
    const id = given.own ?? given.data<string>('value');
    return { given: id ? [id] : [], known: typeIds(given) };
  },

  content(given) {
    const { element, value = null } = given;
    const required = element.hasAttribute('required');
    return createElement(SpectrumSelector, {
      key: given.resets,
      value,
      onValueChange: (id) => {
        given.take(id);
        tell(element, 'change', { value: id } satisfies SpectrumChangeDetail);
      },
      guidance: given.data<SpectrumGuidance>('guidance'),
      headingLevel: headingLevelOf(element),
      readOnly: element.hasAttribute('readonly'),
      disabled: element.matches(':disabled'),
      required,
      invalid: required && given.asked && value === null,
    });
  },

  entered(changed, { element, own }) {
    const name = element.getAttribute('name');
    return changed.find(([entry]) => entry === name)?.[1] ?? own;
  },

  entries: (name, value) => (value === null ? [] : [[name, value]]),

  missing: (root, { value = null }) =>
    value === null ? [messages.required, root.querySelector('input')] : undefined,

  toFile: ({ value = null }) => ({ format: 'engagement-type', formatVersion: 1, value }),

  fromFile: (file) => (file as { value?: unknown } | null)?.value,
};

/** `<engagement-spectrum>`: choose a type of engagement (L37-L69) from the published spectrum. */
export class SpectrumElement extends EngagementElement<string | null> {
  /** @internal */
  constructor() {
    super(kind);
  }

  /** Other types to choose from than the published ones. */
  get guidance(): SpectrumGuidance | undefined {
    return this[state].data('guidance');
  }
  set guidance(guidance: SpectrumGuidance | null | undefined) {
    this[state].put('guidance', guidance);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'engagement-spectrum': SpectrumElement;
  }
}
