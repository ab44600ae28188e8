// The two languages of every sentence. Words of the sheets themselves stay Indonesian in both.
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: string | null): value is Language =>
  LANGUAGES.some((language) => language === value);
