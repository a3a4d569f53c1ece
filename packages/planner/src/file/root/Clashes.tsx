'use client';

import { capital, type MergeSide } from '@engagement-kit/model';
import { type ReactElement, useId } from 'react';
import { thingInWords, valueInWords } from '../../history/changes/change-words.js';
import { useHistoryWords } from '../../history/history-context.js';
import { inLanguage, langWithin } from '../../shared/in-language.js';
import type { Clash } from '../control/merge-copy.js';
import type { PlanFileCopy } from '../control/plan-file-state.js';
import { node, useFiles } from '../files-context.js';

const sides: readonly MergeSide[] = ['mine', 'theirs'];

interface ClashesProps {
  readonly copy: PlanFileCopy;
  readonly clashes: readonly Clash[];
}

/** What both copies changed: both wordings of each, and whose stand. */
export function Clashes({ copy, clashes }: ClashesProps): ReactElement {
  const { say } = useFiles('Files.Root');
  return (
    <>
      <p {...node('copy-heading')}>{say('copyBoth')}</p>
      <p {...node('copy-hint')}>{say('copyBothHint')}</p>
      {clashes.map((clash) => (
        <OneClash key={clash.key} copy={copy} clash={clash} />
      ))}
    </>
  );
}

function OneClash({ copy, clash }: { readonly copy: PlanFileCopy; readonly clash: Clash }) {
  const { file, say, locale } = useFiles('Files.Root');
  const { speaker, modelLang } = useHistoryWords();
  const { key, change, field } = clash;
  const id = useId();
  const historyLang = langWithin(speaker.locale, locale);
  const what = thingInWords(change, speaker);
  const wordsOf = (side: MergeSide): string => {
    if (!field) {
      const isThere = (change.kind === 'added') === (side === 'theirs');
      return say(isThere ? 'copyKept' : 'copyRemoved');
    }
    const [value, text] =
      side === 'mine' ? [field.before, field.beforeText] : [field.after, field.afterText];
    return text ? valueInWords(field, value, text, speaker) : say('copyNothing');
  };
  return (
    <fieldset {...node('clash')}>
      <legend {...node('clash-what')}>
        {inLanguage(what, historyLang)}
        {field && <>: {inLanguage(capital(field.label), modelLang)}</>}
      </legend>
      {sides.map((side) => (
        <label {...node('clash-side', { chosen: clash.side === side })} key={side}>
          <input
            {...node('clash-choice', undefined, 'radio')}
            type="radio"
            name={id}
            form={`${id}-no-form`}
            checked={clash.side === side}
            onChange={() => file.actions.chooseSide(key, side)}
          />
          <span {...node('clash-whose')}>
            {say(side === 'mine' ? 'copyMine' : 'copyTheirs', { file: copy.file })}
          </span>
          <bdi {...node('clash-words')}>{wordsOf(side)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
