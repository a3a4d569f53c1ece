'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { chosenTag } from '../option/chosen.js';
import { comparePart } from './compare-context.js';

/** Props of `SpectrumCompareTable`: a `<table>`, and its caption. */
export interface SpectrumCompareTableProps extends PartProps<'table'> {
  /** The table's name; “The types of engagement side by side” unless given. */
  caption?: ReactNode;
}

const scope = 'spectrum-compare';
// Said outright, because a table that is laid out as blocks is none to some browsers.
const columnHead = { scope: 'col', role: 'columnheader' };
const rowHead = { scope: 'row', role: 'rowheader' };
const cell = { role: 'cell' };

/**
 * A real table: a row a type, its aim, promise and communication in columns. Where it is narrow each row
 * becomes a block; the roles keep it a table for assistive technology all the same.
 */
export const SpectrumCompareTable = /* @__PURE__ */ comparePart(
  'table',
  ({ caption, ...props }: SpectrumCompareTableProps, { guidance, language, words, value }) => {
    const { messages } = words;
    const heads = [messages.type, messages.aim, messages.promise, messages.communication];
    const body = guidance.engagementTypes.map(({ id, name, aim, promise, communication }) => (
      <Part key={id} as="tr" scope={scope} part="row" state={{ selected: id === value }} role="row">
        <th {...rowHead}>
          <span lang={language}>{name}</span> {id === value && chosenTag(scope, messages.chosen)}
        </th>
        {[aim, promise, communication.text].map((text, index) => (
          <td key={heads[index + 1]} {...cell} data-label={heads[index + 1]}>
            <span lang={language}>{text}</span>
          </td>
        ))}
      </Part>
    ));
    return {
      as: 'table',
      role: 'table',
      content: [
        <Part key="caption" as="caption" scope={scope} part="caption">
          {caption ?? messages.compareCaption}
        </Part>,
        <Part key="head" as="thead" scope={scope} part="head" role="rowgroup">
          <Part as="tr" scope={scope} part="row" role="row">
            {heads.map((head) => (
              <th key={head} {...columnHead}>
                {head}
              </th>
            ))}
          </Part>
        </Part>,
        <Part key="body" as="tbody" scope={scope} part="body" role="rowgroup">
          {body}
        </Part>,
      ],
      ...props,
    };
  },
);
