// Why a run that could be evaluated is not written, and what to do about it, in both languages.
import type { PlanRefusal } from '../sheets/writing/planPreview';
import type { Language } from './language';

type Both = Readonly<Record<Language, string>>;

const SENTENCES: Readonly<Record<PlanRefusal['code'], Both>> = {
  OWN_SHEET_PROTECTED: {
    id: 'Lembar {sheet} terkunci; tidak ada yang ditulis. Buka kuncinya, lalu ulangi.',
    en: 'The sheet {sheet} is protected; nothing was written. Unprotect it and try again.',
  },
  OWN_SHEET_FILTERED: {
    id: 'Lembar {sheet} sedang disaring; tidak ada yang ditulis. Lepas saringannya, lalu ulangi.',
    en: 'The sheet {sheet} is filtered; nothing was written. Clear the filter and try again.',
  },
  RESULT_HEADINGS_MOVED: {
    id: 'Judul kolom hasil di lembar {sheet} ikut terurut ke tengah barisnya; tidak ada yang ditulis. Batalkan pengurutan itu atau hapus kolom hasilnya, lalu ulangi.',
    en: 'The headings of the results on the sheet {sheet} were sorted in among their rows; nothing was written. Take that sorting back or delete the columns of results, and try again.',
  },
};

export const planRefusalSentence = ({ code, sheet }: PlanRefusal, language: Language): string =>
  SENTENCES[code][language].replace('{sheet}', () => sheet);
