// The words of what is missing before targets are promised: missions, signatures, paths of the plan. In both languages;
// data only.
import type { Language } from './language';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

export const AGREEMENT_ISSUES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  MISI_TANPA_INDIKATOR: both('Belum ada indikator untuk {found}.', 'There is no indicator for {found}.'),
  OPD_TANPA_DOKUMEN: both(
    'Ada target, tetapi belum ada dokumen yang ditandatangani untuk tahun ini: {found}.',
    'There are targets, but no document is signed for this year: {found}.',
  ),
  TARGET_DI_BAWAH_JALUR_RPJMD: both(
    'Target tahun ini lebih ringan daripada jalur RPJMD untuk "{found}" pada {expected}.',
    'The target of this year is easier than the path of the RPJMD for "{found}" at {expected}.',
  ),
};
