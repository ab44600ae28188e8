// By what a verdict changed since the run that stands, in a few words, in both languages.
import { assertNever } from '../domain/result';
import type { ChangeCause } from '../sheets/proof/changedCauses';
import { formatDate } from './formatting';
import type { Language } from './language';

export function changeCauseText(cause: ChangeCause, language: Language): string {
  switch (cause.kind) {
    case 'target':
      return { id: 'target berubah', en: 'the target changed' }[language];
    case 'realisation':
      return { id: 'realisasi berubah', en: 'the realisation changed' }[language];
    case 'traits':
      return { id: 'cara baris dibaca berubah', en: 'how the row is read changed' }[language];
    case 'question':
      return { id: 'pertanyaan dijawab atau timbul', en: 'a question was answered or arose' }[language];
    case 'people':
      return { id: 'pejabat berubah', en: 'officials changed' }[language];
    case 'documents':
      return { id: 'pakta atau pengecualian berubah', en: 'pacts or exemptions changed' }[language];
    case 'others':
      return {
        id: 'baris lain perangkat daerah ini berubah',
        en: 'other rows of this office changed',
      }[language];
    case 'rules':
      return { id: 'aturan penilaian berubah', en: 'the rules changed' }[language];
    case 'answers':
      return { id: 'jawaban berubah', en: 'answers changed' }[language];
    case 'edition':
      return { id: 'edisi aturan alat berubah', en: 'the edition of the tool’s rules changed' }[language];
    case 'date': {
      const [was, is] = [cause.before, cause.now].map((date) => formatDate(date, language));
      return {
        id: `tanggal evaluasi ${String(was)} → ${String(is)}`,
        en: `evaluation date ${String(was)} → ${String(is)}`,
      }[language];
    }
    default:
      return assertNever(cause);
  }
}
