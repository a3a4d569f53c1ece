/** The platform as a browser is that has English and no other language: whatever it is asked for, it writes English. */
const inEnglish = (name: keyof typeof Intl) =>
  new Proxy(Intl[name] as unknown as new (locale: string, options: unknown) => object, {
    construct: (Real, [, options]) => new Real('en-GB', options),
  });

export const englishOnlyIntl = Object.create(Intl, {
  ...Object.fromEntries(
    (
      ['DateTimeFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'RelativeTimeFormat'] as const
    ).map((name) => [name, { value: inEnglish(name) }]),
  ),
}) as typeof Intl;
