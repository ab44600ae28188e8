// What a person typed into a cell, brought into the form that `Range.values` takes. Figures are typed as the language
// writes them: 1.234.567,89 in Indonesian, 1,234,567.89 in English.
import type { Language } from '../messages/language';

const SIGNS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

const escaped = (sign: string): string => `\\${sign}`;

/** A number as a number, a percentage as the host reads it (`12.5%`); anything else as it was typed. */
export function typedText(text: string, language: Language): string | number {
  const { group, decimal } = SIGNS[language];
  const pattern = new RegExp(
    `^(-?(?:\\d+|\\d{1,3}(?:${escaped(group)}\\d{3})+)(?:${escaped(decimal)}\\d+)?)( ?%)?$`,
  );
  const [, figure, percent] = pattern.exec(text.trim()) ?? [];
  if (figure === undefined) return text;
  const plain = figure.replaceAll(group, '').replace(decimal, '.');
  return percent === undefined ? Number(plain) : `${plain}%`;
}
