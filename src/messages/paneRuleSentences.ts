// Words of the screens on which rules, indicators and pacts are decided.
import type { Language } from './language';

export interface PaneRuleSentences {
  readonly decided: {
    readonly change: (term: string) => string;
    readonly notWritten: string;
    readonly clear: string;
  };
  readonly stages: {
    readonly title: string;
    readonly change: string;
    readonly presets: Readonly<Record<'stepped' | 'even' | 'own', string>>;
    readonly period: (period: string) => string;
  };
  readonly bounds: {
    readonly title: string;
    readonly note: string;
    readonly change: string;
    readonly from: (status: string) => string;
  };
  readonly indicators: {
    readonly title: string;
    readonly change: string;
    readonly search: string;
    readonly some: (shown: number, total: number) => string;
    readonly none: string;
    readonly own: string;
  };
  readonly indicator: {
    readonly note: string;
    readonly direction: string;
    readonly method: string;
    readonly stages: string;
    readonly noStages: string;
    readonly asInSheet: string;
  };
  readonly term: {
    readonly settleHere: (term: string) => string;
    readonly decided: string;
  };
  readonly signing: {
    readonly title: string;
    readonly note: string;
    readonly add: string;
    readonly remove: string;
    readonly withoutPacts: string;
    readonly office: string;
    readonly choose: string;
    readonly allOffices: (count: number) => string;
    readonly kind: string;
    readonly number: string;
    readonly date: string;
    readonly signatory: string;
    readonly needsSignatory: string;
    readonly clause: string;
    readonly clauseHint: string;
  };
}

const INDONESIAN: PaneRuleSentences = {
  decided: {
    change: (term) => `Ubah ${term}`,
    notWritten: 'Belum ada yang ditulis; perubahannya tampil di pratinjau.',
    clear: 'Kosongkan pilihan ini',
  },
  stages: {
    title: 'Target bertahap',
    change: 'Ubah tahapan',
    presets: {
      stepped: 'Bertahap 15/40/75/100',
      even: 'Rata 25/50/75/100',
      own: 'Tabel sendiri',
    },
    period: (period) => `${period}, % dari target tahun`,
  },
  bounds: {
    title: 'Status menurut capaian',
    note: 'Persen dari target tahap itu',
    change: 'Ubah batas status',
    from: (status) => `${status}, mulai (%)`,
  },
  indicators: {
    title: 'Ubah per indikator',
    change: 'Ubah per indikator',
    search: 'Cari indikator atau OPD',
    some: (shown, total) => `${shown} dari ${total} indikator. Ketik nama untuk mempersempit.`,
    none: 'Tidak ada indikator dengan kata itu.',
    own: 'ditetapkan di panel',
  },
  indicator: {
    note: 'Diingat di buku kerja · sel tidak diubah',
    direction: 'Arah indikator',
    method: 'Metode perhitungan',
    stages: 'Tahapan, % dari target tahun',
    noStages: 'Baris ini memakai target bertahapnya sendiri atau tidak memerlukannya.',
    asInSheet: 'Kembalikan seperti di lembar',
  },
  term: {
    settleHere: (term) => `Tetapkan ${term} di sini`,
    decided: 'Ditetapkan, belum ditulis',
  },
  signing: {
    title: 'Kalimat pakta',
    note: 'Menjadi baris di lembar Pakta saat hasil ditulis',
    add: 'Tambah pakta',
    remove: 'Hapus pakta yang belum ditulis',
    withoutPacts: 'Tanpa pakta, nilai saja',
    office: 'Untuk kepala',
    choose: 'Pilih…',
    allOffices: (count) => `Semua ${count} OPD tanpa pakta`,
    kind: 'Jenis dokumen',
    number: 'Nomor pakta',
    date: 'Tanggal pakta',
    signatory: 'Penandatangan',
    needsSignatory: 'Perjanjian Kinerja tanpa penandatangan tidak berlaku.',
    clause: 'Kalimat pakta (tempel)',
    clauseHint: 'Ditulis apa adanya. Bila kosong, target yang meleset menjadi Perlu Klarifikasi.',
  },
};

const ENGLISH: PaneRuleSentences = {
  decided: {
    change: (term) => `Change ${term}`,
    notWritten: 'Nothing is written yet; the preview shows what would change.',
    clear: 'Clear this choice',
  },
  stages: {
    title: 'Staged targets',
    change: 'Change the stages',
    presets: {
      stepped: 'Stepped 15/40/75/100',
      even: 'Even 25/50/75/100',
      own: 'A table of our own',
    },
    period: (period) => `${period}, % of the annual target`,
  },
  bounds: {
    title: 'Status by attainment',
    note: 'Per cent of the target of that stage',
    change: 'Change the bounds',
    from: (status) => `${status}, from (%)`,
  },
  indicators: {
    title: 'Change by indicator',
    change: 'Change by indicator',
    search: 'Find an indicator or office',
    some: (shown, total) => `${shown} of ${total} indicators. Type a name to narrow them down.`,
    none: 'No indicator holds those words.',
    own: 'decided in the pane',
  },
  indicator: {
    note: 'Remembered in the workbook · no cell changes',
    direction: 'Direction',
    method: 'Method',
    stages: 'Stages, % of the annual target',
    noStages: 'This row has stages of its own or needs none.',
    asInSheet: 'Back to what the sheet says',
  },
  term: {
    settleHere: (term) => `Settle ${term} here`,
    decided: 'Decided, not yet written',
  },
  signing: {
    title: 'Wording of the pact',
    note: 'Becomes rows of the sheet Pakta when results are written',
    add: 'Add a pact',
    remove: 'Remove pacts that are not yet written',
    withoutPacts: 'Without pacts, just assess',
    office: 'For the head of',
    choose: 'Choose…',
    allOffices: (count) => `All ${count} offices without a pact`,
    kind: 'Kind of document',
    number: 'Number of the pact',
    date: 'Date of the pact',
    signatory: 'Signatory',
    needsSignatory: 'A Perjanjian Kinerja without a signatory does not apply.',
    clause: 'Wording of the pact (paste)',
    clauseHint: 'Written as it is. If left blank, a missed target becomes Perlu Klarifikasi.',
  },
};

export const PANE_RULES: Readonly<Record<Language, PaneRuleSentences>> = { id: INDONESIAN, en: ENGLISH };
