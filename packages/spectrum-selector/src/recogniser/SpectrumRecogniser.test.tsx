import { recognitionQuestions } from '@engagement-kit/model';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Fragment, type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { SpectrumSelector } from '../SpectrumSelector.js';
import { type SpectrumRecogniserMessages, spectrumRecogniserMessages } from './messages.js';
import * as Recogniser from './parts.js';
import { SpectrumRecogniser } from './SpectrumRecogniser.js';

const scope = 'spectrum-recogniser';
const consult = { decision: 'organisation', effect: 'considered', route: 'clear' } as const;
const onAnswer = vi.fn();
const wrap = (part: ReactElement, onValueChange?: () => void) => (
  <Recogniser.Root defaultValue={consult} onRecognise={() => {}} onValueChange={onValueChange}>
    {part}
  </Recogniser.Root>
);
const ask = (part: ReactElement, answer: string | null = 'shared') => (
  <Recogniser.Question question="decision">
    {answer ? <Recogniser.Answer value={answer}>{part}</Recogniser.Answer> : part}
  </Recogniser.Question>
);
const button = <button type="button" />;
const result = () => screen.getByRole('region', { name: 'What your answers point to' });
const answer = (question: string, option: string) =>
  userEvent.click(
    within(screen.getByRole('group', { name: question })).getByRole('radio', { name: option }),
  );

describe('SpectrumRecogniser', () => {
  describeConformance(Recogniser.Root, { scope, part: 'root' });
  describeConformance(Recogniser.Intro, { scope, part: 'intro', wrap });
  describeConformance(Recogniser.Body, { scope, part: 'body', wrap });
  describeConformance(Recogniser.Result, { scope, part: 'result', wrap });
  describeConformance(Recogniser.Question, {
    scope,
    part: 'question',
    props: { question: 'decision' },
    wrap,
  });
  describeConformance(Recogniser.Use, {
    scope,
    part: 'use',
    props: { value: 'consult' },
    wrap: (part) => <SpectrumSelector>{wrap(part)}</SpectrumSelector>,
    child: button,
    handles: { onClick: {} },
  });
  describeConformance(Recogniser.StartAgain, {
    scope,
    part: 'start-again',
    wrap,
    child: button,
    handles: { onClick: {} },
  });
  describeConformance(Recogniser.QuestionText, {
    scope,
    part: 'question-text',
    wrap: (part) => wrap(ask(part, null)),
  });
  describeConformance(Recogniser.Answer, {
    scope,
    part: 'answer',
    props: { value: 'shared' },
    wrap: (part) => wrap(ask(part, null)),
  });
  describeConformance(Recogniser.AnswerRadio, {
    scope,
    part: 'answer-radio',
    wrap: (part) => wrap(ask(part), onAnswer),
    child: <input />,
    handles: {
      onChange: { fire: fireEvent.click, outcome: () => onAnswer.mock.calls.length },
    },
  });
  describeConformance(Recogniser.AnswerLabel, {
    scope,
    part: 'answer-label',
    wrap: (part) => wrap(ask(part)),
  });

  it('asks the questions of the model, with nothing answered', () => {
    render(<SpectrumRecogniser />);
    const groups = screen.getAllByRole('group');
    expect(groups.map((group) => group.querySelector('legend')?.textContent)).toEqual(
      recognitionQuestions.map(({ text }) => text),
    );
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((each) => each.checked)).toBe(false);
    expect(result().textContent).toBe('Answer a question to see which type this looks like.');
  });

  it('answers with its reasons, each quoting the guidance', async () => {
    render(<SpectrumRecogniser />);
    await answer('Who makes the final decision?', 'The organisation');
    await answer(
      'What happens to what people say?',
      'We consider it and say how it informed our work',
    );
    expect(result().textContent).toContain('Consult');
    const quotes = [...result().querySelectorAll('blockquote')];
    expect(quotes.map((quote) => quote.textContent)).toContain(
      '“we will hear your concerns, acknowledge your aspirations and offer feedback on how your input shapes our research”',
    );
    expect(quotes.every((quote) => quote.cite.startsWith('https://www.gov.uk/'))).toBe(true);
    expect(result().textContent).toContain(
      'You said: ‘We consider it and say how it informed our work’.',
    );
    expect(result().textContent).toContain('Consult, public promise');
  });

  it('says on how many answers it rests, and names no type on one', async () => {
    render(<SpectrumRecogniser onRecognise={() => {}} />);
    await answer('What happens to what people say?', 'We carry out what they decide');
    expect(result().querySelector('[data-part=result-text]')?.textContent).toBe(
      'This may be Community-Led. Your answers say too little to be sure. This rests on one answer.',
    );
    expect(within(result()).queryByRole('button')).toBeNull();
    await answer('Who makes the final decision?', 'Communities');
    expect(result().querySelector('[data-part=result-text]')?.textContent).toBe(
      'Your answers point to Community-Led. This rests on 2 answers.',
    );
  });

  it('says a tie and a conflict in words', () => {
    const { rerender } = render(
      <SpectrumRecogniser value={{ flow: 'both' }} onValueChange={() => {}} />,
    );
    expect(result().textContent).toContain('equally well: Involve and Co-produce');
    rerender(<SpectrumRecogniser value={{ decision: 'organisation' }} onValueChange={() => {}} />);
    expect(result().textContent).toContain('equally well: Inform, Consult and Involve');
    rerender(
      <SpectrumRecogniser
        value={{ decision: 'community', effect: 'considered' }}
        onValueChange={() => {}}
      />,
    );
    expect(result().textContent).toContain('What does not fit');
  });

  it('gives the type to the selector around it', async () => {
    const changes: string[] = [];
    render(
      <SpectrumSelector onValueChange={(value, { reason }) => changes.push(`${value} ${reason}`)}>
        <SpectrumRecogniser defaultValue={consult} />
      </SpectrumSelector>,
    );
    const use = screen.getByRole('button', { name: 'Use this type: Consult' });
    await userEvent.click(use);
    expect(changes).toEqual(['consult recognised']);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Consult' }).checked).toBe(true);
    expect(document.activeElement).toBe(use);
    expect(use.textContent).toContain('Chosen');
  });

  it('offers both of two types that fit alike, with the reasons for both', async () => {
    const changes: string[] = [];
    render(
      <SpectrumSelector onValueChange={(value, { reason }) => changes.push(`${value} ${reason}`)}>
        <SpectrumRecogniser defaultValue={{ flow: 'both' }} />
      </SpectrumSelector>,
    );
    expect(
      within(result())
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual(['Use this type: Involve', 'Use this type: Co-produce']);
    const sources = [...result().querySelectorAll('[data-part=quote-source]')];
    expect(sources.map((source) => source.textContent)).toEqual([
      'Involve, communication',
      'Co-produce, communication',
    ]);
    expect(result().querySelectorAll('button[data-primary]')).toHaveLength(0);
    within(result()).getByRole('button', { name: 'Use this type: Involve' }).focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(changes).toEqual(['co-produce recognised']);
    expect(document.activeElement?.textContent).toBe('Use this type: Co-produceChosen');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Co-produce' }).checked).toBe(true);
  });

  it.each([
    [{ decision: 'organisation' }, ['Inform', 'Consult', 'Involve']],
    [
      { decision: 'organisation', effect: 'implemented' },
      ['Inform', 'Consult', 'Involve', 'Community-Led'],
    ],
    [{ effect: 'not-asked', stage: 'framing' }, []],
  ] as const)('offers each of the types that fit alike, however many: %j', (answers, names) => {
    render(<SpectrumRecogniser defaultValue={answers} onRecognise={() => {}} />);
    expect(
      within(result())
        .queryAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual(names.map((name) => `Use this type: ${name}`));
  });

  it('has labels that follow the ids that a host gives to radios', () => {
    render(
      wrap(
        ask(
          <>
            <Recogniser.AnswerRadio id="my-radio" />
            <Recogniser.AnswerLabel />
          </>,
        ),
      ),
    );
    expect(
      screen.getByRole('radio', { name: 'The organisation and communities together' }).id,
    ).toBe('my-radio');
  });

  it('gives the type to its host when it stands alone, and offers nothing where nobody takes it', async () => {
    const onRecognise = vi.fn();
    const { rerender } = render(
      <SpectrumRecogniser defaultValue={consult} onRecognise={onRecognise} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Use this type: Consult' }));
    expect(onRecognise.mock.calls[0]?.[0]).toBe('consult');
    rerender(<SpectrumRecogniser defaultValue={consult} />);
    expect(screen.queryByRole('button', { name: /Use this type/ })).toBeNull();
  });

  it('starts again, with the focus on the first answer', async () => {
    render(<SpectrumRecogniser defaultValue={consult} />);
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    const [first] = screen.getAllByRole<HTMLInputElement>('radio');
    expect(document.activeElement).toBe(first);
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((each) => each.checked)).toBe(false);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows the true answers after one that the host cancelled', async () => {
    render(<SpectrumRecogniser onValueChange={(_, details) => details.cancel()} />);
    await answer('Who makes the final decision?', 'Communities');
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((each) => each.checked)).toBe(false);
  });

  it('stays out of what a form around it submits', async () => {
    const { container } = render(
      <form>
        <SpectrumRecogniser defaultValue={consult} />
      </form>,
    );
    expect([...new FormData(container.querySelector('form') as HTMLFormElement)]).toEqual([]);
  });

  it('has words for every question and answer', () => {
    expect(spectrumRecogniserMessages.messages.questions).toEqual(
      Object.fromEntries(
        recognitionQuestions.map(({ id, text, options }) => [
          id,
          { text, answers: Object.fromEntries(options.map(({ id, label }) => [id, label])) },
        ]),
      ),
    );
  });

  it('does not compile in a language that lacks the text of an answer', () => {
    const { questions } = spectrumRecogniserMessages.messages;
    const { none: _, ...answers } = questions.route.answers;
    const messages: SpectrumRecogniserMessages = {
      ...spectrumRecogniserMessages.messages,
      // @ts-expect-error one answer is missing
      questions: { ...questions, route: { ...questions.route, answers } },
    };
    expect(messages.questions.route.answers).not.toHaveProperty('none');
  });

  describe('announcement', () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    it('is the result in a sentence, after a pause', async () => {
      vi.useFakeTimers({ shouldAdvanceTime: true });
      const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
      render(<SpectrumRecogniser defaultValue={{ decision: 'organisation', route: 'clear' }} />, {
        wrapper: Fragment,
      });
      await user.click(
        screen.getByRole('radio', { name: 'We consider it and say how it informed our work' }),
      );
      expect(screen.getByRole('status').textContent).toBe('');
      await act(() => vi.advanceTimersByTimeAsync(1100));
      expect(screen.getByRole('status').textContent).toMatch(
        /^Your answers point .*Consult\. This rests on \d answers\.$/,
      );
    });
  });
});
