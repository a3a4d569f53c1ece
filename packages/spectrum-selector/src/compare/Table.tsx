'use client';

import type { PartProps } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { Drawing } from '../drawing/Drawing.js';
import { chosenTag } from '../option/chosen.js';
import { comparePart, node, scope } from './compare-context.js';

// Spelt out, because some browsers drop the roles of a table that is laid out as blocks.
const role = (name: string) => ({ role: name });

/**
 * A real table: a row for each type, with its aim, promise and communication in columns. Where there is little room
 * each row becomes a block, and stays a row to assistive technology.
 */
export const Table = /* @__PURE__ */ comparePart(
  'table',
  ['caption'],
  ({ caption }: Table.Props, { guidance, language, words: { say }, value }) => {
    const heads = [say('aim'), say('promise'), say('communication')];
    return {
      as: 'table',
      role: 'table',
      content: (
        <>
          <caption {...node('caption')}>{caption ?? say('compareCaption')}</caption>
          <thead {...node('head')} {...role('rowgroup')}>
            <tr {...node('row')} {...role('row')}>
              {[say('type'), ...heads].map((head) => (
                <th key={head} scope="col" {...role('columnheader')}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...node('body')} {...role('rowgroup')}>
            {guidance.engagementTypes.map(({ id, name, drawing, aim, promise, communication }) => (
              <tr key={id} {...node('row', { selected: id === value })} {...role('row')}>
                <th scope="row" {...role('rowheader')}>
                  <Drawing drawing={drawing} />
                  <span lang={language}>{name}</span>{' '}
                  {id === value && chosenTag(scope, say('chosen'))}
                </th>
                {[aim, promise, communication.text].map((text, index) => (
                  <td key={heads[index]} {...role('cell')} data-label={heads[index]}>
                    <span lang={language}>{text}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </>
      ),
    };
  },
);

export namespace Table {
  export interface Props extends PartProps<'table'> {
    /** The table's name; “The types of engagement side by side” unless given. */
    caption?: ReactNode;
  }
}
