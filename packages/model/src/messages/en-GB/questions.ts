/** What a question of the guidance lacks: `{place}` is “Standard 8, first question”, `{standard}` its title. */
export const questions = {
  noAnswer: '{place} ({standard}) is not answered.',
  underWay: '{place} ({standard}) is still being answered.',
  noWords: '{place} ({standard}) is marked as answered, but has no words or evidence.',
  noReason: '{place} ({standard}) is marked as not applying, but no reason is given.',
  saysNo: '{place} ({standard}) is answered with no.',
  answer: 'Answer it in words, or add evidence',
  makeItYes: 'Change what stands in the way, or promise what can be kept',
  sayWhy: 'Say why it does not apply, or answer it',
};
