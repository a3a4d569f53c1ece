import spectrum from 'styles:spectrum';
import { type Guidance, ukhsaEngagementTypes } from '@engagement-kit/model';
import { SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { createElement, type ReactElement } from 'react';
import { spectrumShape } from '../data/shapes.js';
import { put } from '../element/data.js';
import { EngagementElement, type Entries } from '../element/EngagementElement.js';
import { tell } from '../element/events.js';
import { headingLevelOf } from '../element/options.js';
import { messages } from '../messages.js';

/** What the spectrum needs of a guidance. */
export type SpectrumGuidance = Pick<Guidance, 'source' | 'spectrum' | 'engagementTypes'>;

/** What an `engagement-change` event of the spectrum says. */
export interface SpectrumChangeDetail {
  /** Id of the chosen type; `null` once the choice was cleared. */
  readonly value: string | null;
}

/** `<engagement-spectrum>`: choose a type of engagement (L37-L69) from the published spectrum. */
export class SpectrumElement extends EngagementElement<string | null> {
  /** @internal */
  override _shapes = { value: /^/, guidance: spectrumShape };
  /** @internal */
  override _styles = [spectrum];

  /** Id of the chosen type, or `null`. A type that the guidance does not have is none. */
  get value(): string | null {
    return this._value() ?? null;
  }
  set value(id: string | null | undefined) {
    put(this, 'value', id);
  }

  /** Other types to choose from than the published ones. */
  get guidance(): SpectrumGuidance | undefined {
    return this._data('guidance');
  }
  set guidance(guidance: SpectrumGuidance | null | undefined) {
    put(this, 'guidance', guidance);
  }

  /** @internal */
  override _value(): string | null | undefined {
    const id = super._value();
    const types = this.guidance?.engagementTypes ?? ukhsaEngagementTypes;
    return types.some((type) => type.id === id) ? id : null;
  }

  /** @internal */
  override _content(): ReactElement {
    return createElement(SpectrumSelector, {
      key: this._epoch,
      value: this.value,
      onValueChange: (value) => {
        this._take(value);
        tell(this, 'change', { value } satisfies SpectrumChangeDetail);
      },
      guidance: this.guidance,
      headingLevel: headingLevelOf(this),
      readOnly: this.hasAttribute('readonly'),
      disabled: this.matches(':disabled'),
      required: this.hasAttribute('required'),
      invalid: this._asked && this.hasAttribute('required') && this.value === null,
    });
  }

  /** @internal */
  override _entered(changed: Entries): unknown {
    const name = this.getAttribute('name');
    return changed.find(([entry]) => entry === name)?.[1] ?? this._own;
  }

  /** @internal */
  override _entries(name: string, value: string | null): Entries {
    return [[name, value as string]];
  }

  /** @internal */
  override _missing(root: ParentNode): [string, HTMLElement | null] | undefined {
    return this.value === null ? [messages.required, root.querySelector('input')] : undefined;
  }

  /** @internal */
  override _file(): unknown {
    return { format: 'engagement-type', formatVersion: 1, value: this.value };
  }

  /** @internal */
  override _unfile(file: { value?: unknown } | null): unknown {
    return file?.value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'engagement-spectrum': SpectrumElement;
  }
}
