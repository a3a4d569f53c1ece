/** What a question of the guidance lacks: `{place}` is “Standard 8, first question”, `{standard}` its title. */
export const questions = {
  noAnswer: '{place} ({standard}) is not answered.',
  underWay: '{place} ({standard}) is still being answered.',
  noWords: '{place} ({standard}) is marked as answered, without words or evidence.',
  noReason: '{place} ({standard}) is marked as not applying, and no reason is given.',
  saysNo: '{place} ({standard}) is answered with no.',
  answer: 'Answer it in words, or name what shows it',
  makeItYes: 'Change what stands in the way, or promise what can be kept',
  sayWhy: 'Say why it does not apply, or answer it',
};
