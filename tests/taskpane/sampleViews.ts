// What the pane would show of a small fictional workbook: six offices, judged to 30 September 2026. Plain view data in
// both languages; no use case stands behind it.
import type { Language } from '../../src/messages/language';
import type {
  ChipView,
  DoneView,
  FailureView,
  HistoryRowView,
  NothingFoundView,
  ProofView,
  PlaceView,
  PreviewView,
  QuestionView,
  ReadingView,
  RowView,
  RulesView,
  WhyView,
} from '../../src/taskpane/paneViews';

const place = (sheet: string, address: string | null): PlaceView => ({
  sheet,
  address,
  text: address === null ? sheet : `${sheet}!${address}`,
});

export const MET: ChipView = { word: 'Tercapai', mark: '✔', fill: 'C6EFCE', color: '006100' };
export const NEAR: ChipView = { word: 'Mendekati Target', mark: '▲', fill: 'FFEB9C', color: '7F6000' };
export const UNMET: ChipView = { word: 'Tidak Tercapai', mark: '✖', fill: 'FFC7CE', color: '9C0006' };
export const INCOMPLETE: ChipView = {
  word: 'Data Belum Lengkap',
  mark: '?',
  fill: 'D9D9D9',
  color: '404040',
};
const NOT_DUE: ChipView = { word: 'Belum Jatuh Tempo', mark: '▷', fill: 'EDEDED', color: '595959' };
const REVIEW: ChipView = { word: 'Perlu Telaah', mark: '!', fill: 'E4DFEC', color: '403151' };
const INDICATED: ChipView = { word: 'Terindikasi Pelanggaran', mark: '✖', fill: 'FFC7CE', color: '9C0006' };
const NOTED: ChipView = { word: 'Peringatan', mark: '▲', fill: 'FFEB9C', color: '7F6000' };

type Said = Readonly<Record<Language, string>>;

const row = (
  id: number,
  name: string,
  chip: ChipView,
  attainment: string | null,
  filled: number,
  note: Said,
  pact: ChipView | null,
  language: Language,
): RowView => ({
  id: `row ${String(id)}`,
  office: name,
  name,
  chip,
  attainment,
  bar:
    attainment === null
      ? null
      : {
          filled,
          threshold: 0.75,
          text: {
            id: `Capaian ${attainment}, ambang 100 %`,
            en: `Attainment ${attainment}, threshold 100 %`,
          }[language],
        },
  note: note[language],
  pact,
  place: place('Target 2026', `E${String(id)}`),
});

export const sampleRows = (language: Language): readonly RowView[] => [
  row(
    6,
    'Badan Pendapatan Daerah',
    MET,
    '102,53 %',
    0.769,
    { id: 'lebih Rp914.250.000', en: 'Rp914,250,000 over' },
    MET,
    language,
  ),
  row(
    7,
    'Dinas Perhubungan',
    UNMET,
    '74,67 %',
    0.56,
    { id: 'kurang Rp569.898.169', en: 'Rp569,898,169 short' },
    INDICATED,
    language,
  ),
  row(
    8,
    'Dinas Perdagangan',
    NEAR,
    '99,99 %',
    0.7499,
    { id: 'kurang Rp150.000 · rapuh', en: 'Rp150,000 short · fragile' },
    NOTED,
    language,
  ),
  row(
    9,
    'Dinas Pariwisata',
    INCOMPLETE,
    null,
    0,
    { id: 'September kosong (K10)', en: 'September is blank (K10)' },
    null,
    language,
  ),
  row(
    10,
    'Rumah Sakit Umum Daerah Harapan Bersama',
    MET,
    '100,92 %',
    0.757,
    { id: 'lebih Rp435.500.000', en: 'Rp435,500,000 over' },
    null,
    language,
  ),
  row(
    11,
    'Dinas Lingkungan Hidup',
    UNMET,
    '71,00 %',
    0.5325,
    { id: 'kurang Rp391.500.000', en: 'Rp391,500,000 short' },
    REVIEW,
    language,
  ),
];

export const samplePreview = (language: Language): PreviewView => ({
  asOf: '30 September 2026',
  recalculated: null,
  period: 'TW III',
  best: { status: 'Tercapai', count: 2 },
  total: 6,
  counts: [
    { chip: MET, count: 2 },
    { chip: NEAR, count: 1 },
    { chip: UNMET, count: 2 },
    { chip: INCOMPLETE, count: 1 },
  ],
  pactCounts: [
    { chip: INDICATED, count: 1 },
    { chip: REVIEW, count: 1 },
    { chip: NOTED, count: 1 },
  ],
  quarters: (
    [
      ['TW I', 5],
      ['TW II', 4],
      ['TW III', 2],
      ['TW IV', null],
    ] as const
  ).map(([period, met]) => ({
    period,
    isDue: met !== null,
    isLatest: period === 'TW III',
    met,
    total: 6,
    text:
      met === null
        ? { id: `${period}: belum jatuh tempo`, en: `${period}: not due yet` }[language]
        : { id: `${period}: ${String(met)} dari 6 Tercapai`, en: `${period}: ${String(met)} of 6 Tercapai` }[
            language
          ],
  })),
  scales: [],
  warnings: [
    {
      id: 'Dinas Perdagangan kurang Rp150.000. Putusan ini rapuh: cocokkan dahulu dengan rekening kas daerah.',
      en: 'Dinas Perdagangan is Rp150,000 short. This verdict is fragile: compare it with the cash account first.',
    }[language],
  ],
  rows: sampleRows(language),
  writes: [
    {
      id: 'Lembar "Target 2026": 19 kolom mulai kolom T, kosong sekarang',
      en: 'Sheet "Target 2026": 19 columns from column T, now empty',
    }[language],
    { id: 'Lembar baru "Rekap Pejabat": 7 baris', en: 'New sheet "Rekap Pejabat": 7 rows' }[language],
    { id: 'Lembar baru "Register Pakta": 4 baris', en: 'New sheet "Register Pakta": 4 rows' }[language],
  ],
  besideBlocked: null,
  offers: ['check', 'dashboard', 'progress', 'minutes'],
  changes: [
    {
      id: 'Dinas Perdagangan: Tercapai menjadi Mendekati Target',
      en: 'Dinas Perdagangan: from Tercapai to Mendekati Target',
    }[language],
  ],
});

export const sampleQuestions = (language: Language): readonly QuestionView[] => [
  {
    id: 'unit:Target 2026',
    sentence: {
      id: 'Judul target tertulis (ribu rupiah), sedangkan realisasi dalam rupiah. Di 5 dari 6 baris realisasi 710 sampai 1.025 kali target. Samakan satuannya?',
      en: 'The heading of the targets says (ribu rupiah), while realisation is in rupiah. In 5 of 6 rows the realisation is 710 to 1,025 times the target. Bring them to one unit?',
    }[language],
    place: place('Target 2026', 'E4'),
    answer: null,
    sameEffect: null,
    date: null,
    waitingRows: 5,
    options: [
      {
        id: '1000',
        label: { id: 'Target dikalikan 1.000', en: 'Multiply targets by 1,000' }[language],
        examples: [
          { name: 'Dinas Perhubungan, target', amount: 'Rp3.000.000.000' },
          { name: 'Dinas Perdagangan, target', amount: 'Rp5.200.000.000' },
        ],
        effect: { id: '5 putusan berubah', en: '5 verdicts change' }[language],
      },
      {
        id: '1',
        label: { id: 'Satuannya sudah sama', en: 'The unit is the same already' }[language],
        examples: [
          { name: 'Dinas Perhubungan, target', amount: 'Rp3.000.000' },
          { name: 'Dinas Perdagangan, target', amount: 'Rp5.200.000' },
        ],
        effect: { id: 'semua baris Tercapai', en: 'every row is Tercapai' }[language],
      },
    ],
  },
  {
    id: 'grain:Realisasi',
    sentence: {
      id: 'Angka bulanan berarti setoran bulan itu atau jumlah sampai bulan itu?',
      en: 'Do monthly figures mean that month or the sum up to that month?',
    }[language],
    place: place('Realisasi', 'C5'),
    answer: null,
    sameEffect: { id: 'TW III: tidak ada status yang berubah', en: 'TW III: no status changes' }[language],
    date: null,
    waitingRows: 0,
    options: [
      {
        id: 'month',
        label: { id: 'Setoran bulan itu', en: 'That month' }[language],
        examples: [],
        effect: null,
      },
      {
        id: 'running',
        label: { id: 'Jumlah sampai bulan itu', en: 'Up to that month' }[language],
        examples: [],
        effect: null,
      },
    ],
  },
];

const remembered = (language: Language): QuestionView => ({
  id: 'revision:Target 2026',
  sentence: {
    id: 'Target tahun ada dua kolom. Mana yang dipakai?',
    en: 'There are two columns of annual targets. Which one is used?',
  }[language],
  place: place('Target 2026', 'E4'),
  answer: 'both',
  sameEffect: null,
  date: { lead: 'since:', first: '2026-01-01', last: '2026-12-31' },
  waitingRows: 0,
  options: [
    { id: 'original', label: 'Anggaran Murni', examples: [], effect: null },
    {
      id: 'both',
      label: { id: 'Keduanya, menurut tanggal berlaku', en: 'Both, by effective date' }[language],
      examples: [],
      effect: null,
    },
  ],
});

export const sampleRules = (language: Language): RulesView => ({
  asOf: '2026-09-30',
  dueText: {
    id: 'TW I, TW II, TW III dinilai; TW IV belum jatuh tempo.',
    en: 'TW I, TW II, TW III are judged; TW IV is not due yet.',
  }[language],
  stages: [
    { period: 'TW I', share: '15 %', threshold: '100 %' },
    { period: 'TW II', share: '40 %', threshold: '100 %' },
    { period: 'TW III', share: '75 %', threshold: '100 %' },
    { period: 'TW IV', share: '100 %', threshold: '100 %' },
  ],
  stageTexts: ['15', '40', '75', '100'],
  boundTexts: [
    { status: 'Tercapai', text: '100' },
    { status: 'Mendekati Target', text: '90' },
  ],
  faults: [],
  stagesNote: {
    id: 'Dari lembar Ambang Triwulan; 2 baris membawa target bertahapnya sendiri.',
    en: 'From the sheet Ambang Triwulan; 2 rows bring their own stages.',
  }[language],
  bands: [
    { chip: MET, range: '≥ 100 %' },
    { chip: NEAR, range: '90 % – < 100 %' },
    { chip: UNMET, range: '< 90 %' },
  ],
  bandsNote: {
    id: 'Setiap persentase punya satu status. Misalnya 99,996 % adalah Mendekati Target.',
    en: 'Every percentage has one status. For example 99.996 % is Mendekati Target.',
  }[language],
  basis: {
    id: 'Kumulatif: tiap periode dihitung sejak 1 Januari.',
    en: 'Cumulative: every period counts from 1 January.',
  }[language],
  grace: { id: 'Tanpa hari tenggang.', en: 'No days of grace.' }[language],
  directions: [{ id: '6 baris: tinggi semakin baik', en: '6 rows: higher is better' }[language]],
  sheets: [
    { kind: 'Ambang Triwulan', name: 'Ambang Triwulan', place: place('Ambang Triwulan', null) },
    { kind: 'Pengaturan', name: 'Pengaturan', place: null },
  ],
});

/** `open` is how many of the two questions are open. */
export function sampleReading(language: Language, open: 0 | 1 | 2 = 2): ReadingView {
  const questions = sampleQuestions(language).map((question, index) =>
    index < 2 - open ? { ...question, answer: question.options[0]?.id ?? null } : question,
  );
  return {
    book: { sheets: 4, year: 2026 },
    found: [
      {
        title: 'Target',
        lines: [
          { id: 'Baris 6–11, judul di baris 4–5', en: 'Rows 6–11, headings in rows 4–5' }[language],
          {
            id: 'Baris 13 JUMLAH tidak dihitung; 1 baris tersembunyi dihitung',
            en: 'Row 13 JUMLAH is not counted; 1 hidden row is',
          }[language],
        ],
        place: place('Target 2026', 'A4:R11'),
      },
      {
        title: { id: 'Realisasi', en: 'Realisation' }[language],
        lines: [
          {
            id: 'Baris 7–12, Januari–September, setoran tiap bulan',
            en: 'Rows 7–12, January–September, month by month',
          }[language],
        ],
        place: place('Realisasi', 'A5:N12'),
      },
      {
        title: { id: 'Pejabat dan pakta', en: 'Officials and pacts' }[language],
        lines: [{ id: '6 pejabat, 5 pakta', en: '6 officials, 5 pacts' }[language]],
        place: place('Pejabat', 'A1:I7'),
      },
    ],
    groups: [
      {
        topic: 'unit',
        title: { id: 'Satuan dan angka bulanan', en: 'Units and monthly figures' }[language],
        questions,
      },
    ],
    openQuestions: open,
    waitingRows: open === 0 ? 0 : 5,
    answered: [remembered(language)],
    checks: [
      {
        severity: 'error',
        sentence: {
          id: 'Dinas Pariwisata: realisasi September kosong.',
          en: 'Dinas Pariwisata: the realisation of September is blank.',
        }[language],
        place: place('Realisasi', 'K10'),
      },
      {
        severity: 'warning',
        sentence: {
          id: '12 angka tersimpan sebagai teks, misalnya "1.250.000,00". Dibaca 1.250.000; sel tidak diubah.',
          en: '12 figures are stored as text, such as "1.250.000,00". Read as 1,250,000; no cell changes.',
        }[language],
        place: place('Realisasi', 'D8'),
      },
      {
        severity: 'info',
        sentence: {
          id: 'Jumlah 6 baris sama dengan baris JUMLAH.',
          en: 'The sum of 6 rows equals the row JUMLAH.',
        }[language],
        place: null,
      },
    ],
    rules: sampleRules(language),
    officials: {
      summary: {
        id: '5 kepala OPD menjabat penuh; 1 pergantian.',
        en: '5 heads held office throughout; 1 changed.',
      }[language],
      notes: [
        {
          id: 'Dinas Lingkungan Hidup berganti pada 1 September 2026.',
          en: 'Dinas Lingkungan Hidup changed on 1 September 2026.',
        }[language],
      ],
      pactSummary: {
        id: '5 pakta; dipicu per Triwulan 4, Tahun 1.',
        en: '5 pacts; triggered by quarter 4, by year 1.',
      }[language],
      unsettled: [
        {
          sentence: {
            id: 'Pejabat Baru belum dipilih pada 1 pakta; sebelum itu Perlu Telaah.',
            en: 'Pejabat Baru is not chosen in 1 pact; until then Perlu Telaah.',
          }[language],
          place: place('Pakta', 'Q6'),
          term: 'Pejabat Baru',
        },
      ],
      terms: [
        {
          term: 'Kejar',
          text: {
            id: 'Tertinggal lalu terkejar: Tetap dicatat (belum ditulis)',
            en: 'Missed, then caught up: Still recorded (not yet written)',
          }[language],
          isOpen: false,
        },
      ],
      documents: [
        {
          id: 'Dinas Parkir: pakta 800/1/2026, 2 Januari 2026 (belum ditulis)',
          en: 'Dinas Parkir: pact 800/1/2026, 2 January 2026 (not yet written)',
        }[language],
      ],
      canSign: true,
      hasPacts: false,
      faults: [],
      outlook: [
        {
          id: 'TW III: 1 Terindikasi Pelanggaran, 1 Perlu Telaah, 1 Peringatan',
          en: 'TW III: 1 Terindikasi Pelanggaran, 1 Perlu Telaah, 1 Peringatan',
        }[language],
      ],
      sheets: [
        { kind: 'Pejabat', name: 'Pejabat', place: place('Pejabat', null) },
        { kind: 'Pengecualian', name: 'Pengecualian', place: null },
      ],
    },
    preview: samplePreview(language),
  };
}

export const sampleWhy = (language: Language): WhyView => ({
  title: 'Dinas Perdagangan',
  office: 'Dinas Perdagangan',
  period: 'TW III 2026',
  chip: NEAR,
  pact: NOTED,
  attainment: '99,99 %',
  bar: {
    filled: 0.7499,
    threshold: 0.75,
    text: { id: 'Capaian 99,99 %, ambang 100 %', en: 'Attainment 99.99 %, threshold 100 %' }[language],
  },
  quarters: [
    { period: 'TW I', chip: MET },
    { period: 'TW II', chip: MET },
    { period: 'TW III', chip: NEAR },
    { period: 'TW IV', chip: NOT_DUE },
  ],
  facts: [
    {
      label: { id: 'Target s.d. TW III', en: 'Target up to TW III' }[language],
      value: 'Rp3.900.000.000',
      places: [place('Target 2026', 'E8'), place('Ambang Triwulan', 'B4')],
    },
    {
      label: { id: 'Realisasi Januari–September', en: 'Realisation January–September' }[language],
      value: 'Rp3.899.850.000',
      places: [place('Realisasi', 'C9:K9')],
    },
    { label: { id: 'Kurang', en: 'Short by' }[language], value: 'Rp150.000', places: [] },
    { label: { id: 'Syarat', en: 'Needed' }[language], value: '≥ 100 %', places: [] },
    {
      label: { id: 'Penanggung jawab', en: 'Answers for it' }[language],
      value: { id: 'Kepala Dinas, sejak 2 Mei 2025', en: 'Head of office since 2 May 2025' }[language],
      places: [place('Pejabat', 'C4')],
    },
  ],
  reasons: [
    {
      id: 'Putusan ini rapuh: satu setoran sebesar Rp150.000 membaliknya. Cocokkan dahulu dengan rekening kas daerah.',
      en: 'This verdict is fragile: one deposit of Rp150,000 would turn it. Compare it with the cash account first.',
    }[language],
  ],
  catchUp: {
    id: 'Kurang Rp1.300.150.000 sampai 31 Desember: Rp433.383.334 per bulan.',
    en: 'Rp1,300,150,000 short until 31 December: Rp433,383,334 a month.',
  }[language],
  sentence: 'Dinas Perdagangan, TW III 2026: Mendekati Target.',
});

export const sampleDone = (language: Language): DoneView => ({
  columns: 19,
  onSheets: 'Target 2026',
  checkedCells: 1342,
  seconds: { id: '1,2', en: '1.2' }[language],
  attention: [
    {
      id: '1 terindikasi, 1 perlu telaah, 1 belum dapat dinilai',
      en: '1 indicated, 1 to review, 1 cannot be judged yet',
    }[language],
    {
      id: 'Register Pakta: 4 baris menunggu keputusan pejabat yang berwenang',
      en: 'Register Pakta: 4 rows wait for a decision',
    }[language],
  ],
  warnings: [],
  decided: [],
});

export const sampleHistory = (language: Language): readonly HistoryRowView[] => [
  {
    key: '2026-11-21 14:05:00',
    time: '21 November 2026 14.05',
    person: '',
    asOf: '30 September 2026',
    summary: { id: '6 baris, 2 Tercapai', en: '6 rows, 2 Tercapai' }[language],
    fingerprint: '7F3A-19C2',
    former: null,
    state: { id: 'berlaku', en: 'in force' }[language],
    isLatest: true,
  },
  {
    key: '2026-10-20 09:12:00',
    time: '20 Oktober 2026 09.12',
    person: 'Sari',
    asOf: '30 September 2026',
    summary: { id: '6 baris, 3 Tercapai', en: '6 rows, 3 Tercapai' }[language],
    fingerprint: '',
    former: { data: 'A01B-77DE', rules: '11D0-5B2A' },
    state: { id: 'digantikan', en: 'replaced' }[language],
    isLatest: false,
  },
];

export const sampleProof = (language: Language): ProofView => ({
  title: { id: 'Cocokkan', en: 'Match' }[language],
  note: {
    id: 'Buku kerja ini dihitung ulang sampai 30 September 2026 · tidak ada yang ditulis',
    en: 'This workbook worked out anew up to 30 September 2026 · nothing is written',
  }[language],
  mark: '✖',
  sentence: {
    id: 'Berbeda dari hasil 21 November 2026 14.05. Yang berbeda: angka dan pejabat dan hasil.',
    en: 'It differs from the results of 21 November 2026 14:05. Different: figures and officials and results.',
  }[language],
  warnings: [],
  facts: {
    heading: { id: 'Bagian sidik jari', en: 'Parts of the fingerprint' }[language],
    lines: [
      {
        label: { id: 'Sidik jari sekarang', en: 'Fingerprint now' }[language],
        value: { id: '7F3A-19C2 → 5D11-0A9E · berbeda', en: '7F3A-19C2 → 5D11-0A9E · different' }[language],
      },
      {
        label: { id: 'Aturan dan pakta', en: 'Rules and pacts' }[language],
        value: { id: '09AA · sama', en: '09AA · same' }[language],
      },
    ],
  },
  sections: [
    {
      heading: { id: 'Rantai riwayat', en: 'Chain of the history' }[language],
      lines: [
        {
          id: '2 baris riwayat saling cocok; tidak ada yang diubah, dihapus, atau disisipkan.',
          en: '2 rows of the history fit each other; none was changed, deleted or put in.',
        }[language],
      ],
    },
  ],
  field: {
    label: { id: 'Sidik jari di kertas', en: 'Fingerprint on paper' }[language],
    hint: { id: 'Misalnya 7F3A-19C2', en: 'Such as 7F3A-19C2' }[language],
    button: { id: 'Cocokkan', en: 'Match' }[language],
  },
});

export const sampleNothing = (language: Language): NothingFoundView => ({
  sentence: {
    id: 'Klik satu sel target Anda, lalu satu sel realisasi, agar tabelnya dapat dibaca.',
    en: 'Click one of your target cells, then a realisation cell, so that the tables can be read.',
  }[language],
  canPoint: true,
  years: [],
});

export const sampleFailure = (language: Language): FailureView => ({
  title: { id: 'Lembar terkunci', en: 'The sheet is protected' }[language],
  sentence: {
    id: 'Lembar "Target 2026" terkunci. Alat ini tidak membuka kunci. Tulis di lembar baru?',
    en: 'The sheet "Target 2026" is protected. This tool does not unprotect it. Write to a new sheet?',
  }[language],
  isUnchanged: true,
  offer: 'ownSheet',
});
