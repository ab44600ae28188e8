// Words of the steps between finding and preview: questions, checks, rules, officials and pacts.
import type { Language } from './language';

export interface PaneStepSentences {
  readonly question: {
    readonly note: (number: number, total: number) => string;
    readonly remembered: string;
    readonly unchanged: string;
    readonly takeBack: string;
    readonly anotherDay: string;
    readonly day: string;
    readonly outsideYear: (year: string) => string;
    readonly sameEffect: (effect: string) => string;
    readonly leaveOpen: (waitingRows: number) => string;
    readonly gone: string;
    readonly goneTitle: string;
  };
  readonly checks: {
    readonly title: string;
    readonly note: (count: number) => string;
    readonly none: string;
    readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
    readonly open: (questions: number) => string;
    readonly answerThem: string;
    readonly answered: string;
    readonly change: string;
    readonly changeAnswer: (question: string) => string;
  };
  readonly rules: {
    readonly title: string;
    readonly note: (asOf: string) => string;
    readonly asOf: string;
    readonly recount: string;
    readonly stages: string;
    readonly period: string;
    readonly share: string;
    readonly threshold: string;
    readonly bands: string;
    readonly basis: string;
    readonly sheets: string;
    readonly open: (sheet: string) => string;
    readonly add: (sheet: string) => string;
    readonly legal: string;
  };
  readonly officials: {
    readonly title: string;
    readonly people: string;
    readonly pacts: string;
    readonly unsettled: string;
    readonly outlook: string;
    readonly toPreview: string;
  };
}

const INDONESIAN: PaneStepSentences = {
  question: {
    note: (number, total) => `Pertanyaan ${number} dari ${total} · sel tidak diubah`,
    remembered: 'Jawaban yang diingat',
    unchanged: 'Sel tidak diubah',
    takeBack: 'Tarik jawaban ini',
    anotherDay: 'Berlaku sejak tanggal lain',
    day: 'Tanggal berlaku',
    outsideYear: (year) => `Tanggalnya harus dalam tahun ${year}.`,
    sameEffect: (effect) => `Untuk saat ini semua pilihan sama hasilnya. ${effect}.`,
    leaveOpen: (waiting) =>
      waiting === 0
        ? 'Jika dilewati, status baris tidak berubah.'
        : `Jika dilewati, ${waiting} baris tetap Perlu Keputusan.`,
    goneTitle: 'Sudah terjawab',
    gone: 'Pertanyaan ini tidak diperlukan lagi.',
  },
  checks: {
    title: 'Periksa data',
    note: (count) => `${count} hal untuk dilihat · tidak menghentikan penilaian`,
    none: 'Tidak ada yang perlu diperiksa.',
    severities: { error: 'Penting', warning: 'Perhatikan', info: 'Catatan' },
    open: (questions) => `${questions} pertanyaan masih terbuka.`,
    answerThem: 'Jawab sekarang',
    answered: 'Jawaban yang diingat',
    change: 'Ubah',
    changeAnswer: (question) => `Ubah jawaban: ${question}`,
  },
  rules: {
    title: 'Aturan penilaian',
    note: (asOf) => `Dinilai sampai ${asOf}`,
    asOf: 'Dinilai sampai',
    recount: 'Hitung ulang',
    stages: 'Target bertahap',
    period: 'Periode',
    share: 'Dari target tahun',
    threshold: 'Ambang',
    bands: 'Status menurut capaian',
    basis: 'Cara menghitung',
    sheets: 'Ubah aturan di lembar',
    open: (sheet) => `Buka ${sheet}`,
    add: (sheet) => `Tambah lembar ${sheet}`,
    legal: 'Pastikan dasar hukumnya dengan Bagian Hukum.',
  },
  officials: {
    title: 'Siapa yang bertanggung jawab?',
    people: 'Pejabat',
    pacts: 'Pakta',
    unsettled: 'Perlu ditetapkan dahulu',
    outlook: 'Kata pakta saat ini',
    toPreview: 'Lanjut ke pratinjau',
  },
};

const ENGLISH: PaneStepSentences = {
  question: {
    note: (number, total) => `Question ${number} of ${total} · no cell changes`,
    remembered: 'A remembered answer',
    unchanged: 'No cell changes',
    takeBack: 'Take this answer back',
    anotherDay: 'In force from another day',
    day: 'Effective date',
    outsideYear: (year) => `The day must be within ${year}.`,
    sameEffect: (effect) => `For now every choice comes to the same. ${effect}.`,
    leaveOpen: (waiting) =>
      waiting === 0
        ? 'If skipped, no row changes its status.'
        : `If skipped, ${waiting} ${waiting === 1 ? 'row stays' : 'rows stay'} Perlu Keputusan.`,
    goneTitle: 'Already settled',
    gone: 'This question is not needed any more.',
  },
  checks: {
    title: 'Check the data',
    note: (count) => `${count} ${count === 1 ? 'point' : 'points'} to look at · nothing is held up`,
    none: 'There is nothing to check.',
    severities: { error: 'Important', warning: 'Attention', info: 'Note' },
    open: (questions) => `${questions} ${questions === 1 ? 'question is' : 'questions are'} still open.`,
    answerThem: 'Answer now',
    answered: 'Remembered answers',
    change: 'Change',
    changeAnswer: (question) => `Change the answer: ${question}`,
  },
  rules: {
    title: 'Rules of assessment',
    note: (asOf) => `Assessed up to ${asOf}`,
    asOf: 'Assessed up to',
    recount: 'Compute again',
    stages: 'Staged targets',
    period: 'Period',
    share: 'Of the annual target',
    threshold: 'Threshold',
    bands: 'Status by attainment',
    basis: 'How it is computed',
    sheets: 'Change the rules in a sheet',
    open: (sheet) => `Open ${sheet}`,
    add: (sheet) => `Add sheet ${sheet}`,
    legal: 'Confirm the legal basis with the legal section.',
  },
  officials: {
    title: 'Who answers for it?',
    people: 'Officials',
    pacts: 'Pacts',
    unsettled: 'To be settled first',
    outlook: 'What the pacts say now',
    toPreview: 'Continue to preview',
  },
};

export const PANE_STEPS: Readonly<Record<Language, PaneStepSentences>> = { id: INDONESIAN, en: ENGLISH };
