// Template books as offices really fill them in: each fault gives one sentence that names its place, and what is sound
// is evaluated all the same.
import type { SampleRow } from '../../../src/sheets/templateBook';
import { changedParts } from './changedParts';
import {
  bookAfter,
  bookWith,
  cellAt,
  monthsRow,
  nineMonths,
  officialRow,
  pactRow,
  SOUND,
  targetRow,
} from './contohBook';
import { evaluated, type BookJson } from './evaluatedBook';

interface Fault {
  readonly sheets?: Readonly<Record<string, readonly SampleRow[]>>;
  /** Whole sentences, in the order of the JSON. */
  readonly issues?: readonly string[];
  /** Beginnings of sentences. */
  readonly questions?: readonly string[];
  /** Statuses of TW III by row. */
  readonly statuses?: readonly string[];
}

const [REKLAME = {}, PARKIR = {}] = SOUND['Target'] ?? [];
const [REKLAME_MONTHS = {}, PARKIR_MONTHS = {}] = SOUND['Realisasi'] ?? [];

const FAULTS: Readonly<Record<string, Fault>> = {
  'words where a target belongs': {
    sheets: { Target: [{ ...REKLAME, 'Target Murni': 'seribu dua ratus' }, PARKIR] },
    issues: ['Target!O5: "seribu dua ratus" pada kolom Target Murni tidak dapat dibaca sebagai angka.'],
    questions: ['Target!O5: "seribu dua ratus" pada kolom Target Murni di lembar Target bukan angka.'],
    statuses: ['Perlu Keputusan', 'Tercapai'],
  },
  'words where a month belongs': {
    sheets: { Realisasi: [{ ...REKLAME_MONTHS, Februari: 'menunggu BKU' }, PARKIR_MONTHS] },
    issues: ['Realisasi!F5: "menunggu BKU" pada kolom Februari tidak dapat dibaca sebagai angka.'],
    questions: ['Realisasi!F5: "menunggu BKU" pada kolom Februari di lembar Realisasi bukan angka.'],
    statuses: ['Perlu Keputusan', 'Tercapai'],
  },
  'a number as text': {
    sheets: { Realisasi: [{ ...REKLAME_MONTHS, Februari: 'Rp 90,00' }, PARKIR_MONTHS] },
    issues: ['Realisasi!F5: Angka "Rp 90,00" tersimpan sebagai teks; dibaca sebagai 90.'],
    statuses: ['Mendekati Target', 'Tercapai'],
  },
  'an ambiguous number': {
    sheets: {
      Target: [
        { ...REKLAME, 'Target Murni': '1.200' },
        { ...PARKIR, 'Target Murni': '2.400' },
      ],
    },
    questions: ['Target!O5: Angka "1.200" pada kolom Target Murni di lembar Target dibaca sebagai apa?'],
    statuses: ['Perlu Keputusan', 'Perlu Keputusan'],
  },
  'a target twice': {
    sheets: { Target: [REKLAME, PARKIR, { ...REKLAME, 'Target Murni': 1300 }] },
    issues: [
      'Target!E5: Target "4.1.01.09" ada lebih dari satu: baris 5 dan 7 di lembar Target.',
      'Target!E7: Target "4.1.01.09" ada lebih dari satu: baris 5 dan 7 di lembar Target.',
      'Realisasi!C5: Realisasi "Pajak Reklame" cocok dengan lebih dari satu target: baris 5 dan 7 di lembar Target.',
    ],
    questions: ['Target!E5: Target "Pajak Reklame" (4.1.01.09) ada lebih dari satu: baris 5 dan 7'],
    statuses: ['Perlu Keputusan', 'Tercapai', 'Perlu Keputusan'],
  },
  'a realisation twice': {
    sheets: { Realisasi: [REKLAME_MONTHS, PARKIR_MONTHS, REKLAME_MONTHS] },
    issues: [
      'Realisasi!C5: Realisasi "4.1.01.09" ada lebih dari satu untuk target pada baris 5 di lembar Target.',
      'Realisasi!C7: Realisasi "4.1.01.09" ada lebih dari satu untuk target pada baris 5 di lembar Target.',
      'Target!E5: Target "Pajak Reklame" cocok dengan lebih dari satu realisasi: baris 5 dan 7 di lembar Realisasi.',
    ],
    questions: ['Target!E5: Untuk "Pajak Reklame" (4.1.01.09) ada beberapa baris realisasi: baris 5 dan 7'],
    statuses: ['Perlu Keputusan', 'Tercapai'],
  },
  'a realisation without a target': {
    sheets: {
      Realisasi: [REKLAME_MONTHS, PARKIR_MONTHS, monthsRow('4.1.01.99', 'Pajak Lain', nineMonths(1))],
    },
    issues: [
      'Realisasi!C7: Belum ada baris target untuk realisasi "Pajak Lain" (4.1.01.99); realisasi ini tidak ikut dinilai.',
    ],
    statuses: ['Mendekati Target', 'Tercapai'],
  },
  'a target without a realisation': {
    sheets: {
      Target: [
        REKLAME,
        PARKIR,
        targetRow(null, 'Jumlah Dokumen', 12, { Satuan: 'Dokumen', 'Metode Perhitungan': 'Akumulasi' }),
      ],
    },
    issues: ['Target!F7: Belum ada baris realisasi untuk target "Jumlah Dokumen".'],
    questions: ['Target!F7: Baris realisasi mana yang milik target "Jumlah Dokumen", Badan Contoh?'],
    statuses: ['Mendekati Target', 'Tercapai', 'Perlu Keputusan'],
  },
  'officials at the same time and none for a while': {
    sheets: {
      Pejabat: [
        officialRow({ 'TMT Selesai': '2026-03-31' }),
        officialRow({
          'Nama Pejabat': 'Sari Kusuma',
          NIP: '2',
          'TMT Mulai': '2026-03-01',
          'TMT Selesai': '2026-06-30',
        }),
        officialRow({ 'Nama Pejabat': 'Budi Laksana', NIP: '3', 'TMT Mulai': '2026-08-01' }),
      ],
    },
    issues: [
      'Pejabat!A6: Masa jabatan bertumpang tindih di Badan Contoh: Danu Wiratama dan Sari Kusuma.',
      'Pejabat!A7: Ada hari tanpa pejabat di Badan Contoh, yaitu di antara masa jabatan Sari Kusuma dan Budi Laksana.',
    ],
    statuses: ['Mendekati Target', 'Tercapai'],
  },
  'no official': {
    sheets: { Pejabat: [] },
    issues: ['Pakta!A5: Belum ada pejabat untuk perangkat daerah 1.01, padahal ada pakta 800/1.'],
    statuses: ['Mendekati Target', 'Tercapai'],
  },
  'a tenure that ends before it begins': {
    sheets: { Pejabat: [officialRow({ 'TMT Mulai': '2026-12-01', 'TMT Selesai': '2026-11-01' })] },
    issues: [
      'Pejabat!H5: TMT Selesai 1 November 2026 mendahului TMT Mulai 1 Desember 2026.',
      'Pakta!A5: Belum ada pejabat untuk perangkat daerah 1.01, padahal ada pakta 800/1.',
    ],
    questions: [
      'Pejabat!H5: Masa jabatan Danu Wiratama belum jelas (TMT Mulai 1 Desember 2026, TMT Selesai 1 November 2026).',
    ],
    statuses: ['Mendekati Target', 'Tercapai'],
  },
  'dates as text': {
    sheets: {
      Pejabat: [officialRow({ 'TMT Mulai': '2 Januari 2024' })],
      Pakta: [pactRow({ 'Tanggal Pakta': '02/01/2026' })],
    },
    issues: [
      'Pejabat!G5: Tanggal "2 Januari 2024" tersimpan sebagai teks; dibaca sebagai 2 Januari 2024.',
      'Pakta!G5: Tanggal "02/01/2026" tersimpan sebagai teks; dibaca sebagai 2 Januari 2026.',
    ],
    statuses: ['Mendekati Target', 'Tercapai'],
  },
  'a date that does not exist': {
    sheets: { Pakta: [pactRow({ 'Tanggal Pakta': '31/02/2026' })] },
    issues: [
      'Pakta!G5: "31/02/2026" pada kolom Tanggal Pakta bukan tanggal yang dapat dibaca.',
      'Pakta!G5: Pakta 800/1 belum bertanggal, sehingga tidak berlaku.',
      'Ada target, tetapi belum ada dokumen yang ditandatangani untuk tahun ini: Badan Contoh.',
    ],
    questions: ['Pakta!G5: Tanggal pakta 800/1 tidak dapat dibaca.'],
    statuses: ['Mendekati Target', 'Tercapai'],
  },
  'a revision without a date': {
    sheets: { Target: [{ ...REKLAME, 'Target Perubahan': 1300 }, PARKIR] },
    questions: ['Target!Q5: Target perubahan "Pajak Reklame" belum ada tanggal berlakunya.'],
    statuses: ['Perlu Keputusan', 'Tercapai'],
  },
  'a scale that leaves low percentages without a status': {
    sheets: {
      'Skala Status': [
        { Urutan: 1, Status: 'Tercapai', 'Batas Bawah (%)': 100 },
        { Urutan: 2, Status: 'Kurang', 'Batas Bawah (%)': 50 },
      ],
    },
    issues: [
      'Skala Status!C6: Skala status belum memberi setiap persentase tepat satu status: persentase di bawah batas terendah belum memiliki status.',
    ],
    questions: ['Skala Status!C6: Skala status di lembar Skala Status belum memberi setiap persentase'],
    statuses: ['Perlu Keputusan', 'Perlu Keputusan'],
  },
  'settings that cannot be read': {
    sheets: {
      Pengaturan: [
        { Kunci: 'Tanggal Evaluasi', Nilai: '2026-09-30' },
        { Kunci: 'Basis Periode', Nilai: 'Mingguan' },
      ],
    },
    questions: [
      'Pengaturan!B8: Nilai "Mingguan" untuk Basis Periode di lembar Pengaturan tidak dapat dibaca. Perbaiki selnya, atau pakai nilai standar, yaitu Kumulatif.',
    ],
    statuses: ['Perlu Keputusan', 'Perlu Keputusan'],
  },
  'words that a pact does not know': {
    sheets: { Pakta: [pactRow({ Pemicu: 'kapan saja', Cakupan: 'semua' })] },
    questions: [
      'Pakta!L5: Pemicu "kapan saja" berarti apa?',
      'Pakta!M5: "semua" pada kolom Cakupan berarti apa?',
    ],
    statuses: ['Mendekati Target', 'Tercapai'],
  },
  'figures in another unit': {
    sheets: {
      Target: [
        { ...REKLAME, 'Target Murni': 1_200_000 },
        { ...PARKIR, 'Target Murni': 2_400_000 },
      ],
    },
    questions: ['Target!O5: Target dan realisasi 2 baris di lembar Target berbeda sekitar 1.000 kali'],
    statuses: ['Perlu Keputusan', 'Perlu Keputusan'],
  },
};

const isPlain = (text: string): boolean => !/[{}]|\bundefined\b|\bnull\b|[A-Z]{3,}_[A-Z]/.test(text);
const textsOf = ({ issues, questions }: BookJson): readonly string[] => [
  ...issues.map(({ text }) => text),
  ...questions.flatMap(({ text, options }) => [text, ...options.map((option) => option.text)]),
];
const statusesOf = ({ indicators }: BookJson): readonly string[] =>
  indicators.map(({ periods }) => periods['TW III']?.status ?? '');

describe('a book with', () => {
  it('no fault gives no note and no question', async () => {
    const { json } = await evaluated(await bookWith());
    expect(textsOf(json)).toEqual([]);
    expect(statusesOf(json)).toEqual(['Mendekati Target', 'Tercapai']);
  });

  it.each(Object.entries(FAULTS))('%s says where, and evaluates the rest', async (_, fault) => {
    const { json } = await evaluated(await bookWith(fault.sheets));
    expect(json.issues.map(({ text }) => text)).toEqual(fault.issues ?? []);
    const asked = json.questions.map(({ text }) => text);
    expect(asked).toHaveLength(fault.questions?.length ?? 0);
    fault.questions?.forEach((beginning, index) => {
      expect(asked[index]?.slice(0, beginning.length)).toBe(beginning);
    });
    expect(statusesOf(json)).toEqual(fault.statuses);
    expect(textsOf(json).filter((text) => !isPlain(text))).toEqual([]);
  });

  it('error values names their cells', async () => {
    const broken = changedParts(await bookWith(), (_, text) =>
      text
        .replaceAll('<v>90</v>', '<v>91</v>')
        .replace(/<c r="F5"( s="\d+")><v>91<\/v>/, '<c r="F5"$1 t="e"><v>#REF!</v>'),
    );
    const { json } = await evaluated(broken);
    expect(json.issues.map(({ text }) => text)).toEqual([
      'Realisasi!F5: Sel berisi galat #REF!; dianggap belum ada data.',
    ]);
    expect(statusesOf(json)).toEqual(['Data Belum Lengkap', 'Tercapai']);
  });

  it.each([
    ['Realisasi', 'indikator dinilai belum memiliki data', ['Data Belum Lengkap', 'Data Belum Lengkap']],
    ['Pakta', 'status pakta tidak dinilai', ['Mendekati Target', 'Tercapai']],
    ['Skala Status', 'skala bawaan dipakai', ['Mendekati Target', 'Tercapai']],
  ])('no sheet %s says what follows', async (sheet, consequence, statuses) => {
    const { json } = await evaluated(await bookAfter([{ kind: 'deleteSheet', sheet }]));
    expect(json.issues.map(({ text }) => text)).toEqual([`Tabel ${sheet} tidak ditemukan; ${consequence}.`]);
    expect(statusesOf(json)).toEqual(statuses);
  });

  it.each([
    ['Target', 15, 'Target Murni', ['Tidak Ada Target', 'Tidak Ada Target']],
    // What stands under the unknown heading may be the month's figures: that is asked.
    ['Realisasi', 7, 'Maret', ['Perlu Keputusan', 'Perlu Keputusan']],
    ['Pakta', 12, 'Pemicu', ['Mendekati Target', 'Tercapai']],
  ])('no heading in %s column %i names it', async (sheet, column, heading, statuses) => {
    const stages = [18, 19, 20, 21].map((stage) => cellAt(sheet, 4, stage, `Lain ${stage}`));
    const { json } = await evaluated(
      await bookAfter([cellAt(sheet, 4, column, 'Kolom lain'), ...(sheet === 'Target' ? stages : [])]),
    );
    expect(json.issues.map(({ text }) => text)).toContain(
      `${sheet}: Kolom dengan judul ${heading} tidak ditemukan (baris judul 4); isinya dianggap belum ada.`,
    );
    expect(statusesOf(json)).toEqual(statuses);
  });

  it('a text longer than any sentence cuts it', async () => {
    const Target = [{ ...REKLAME, 'Target Murni': 'x'.repeat(3000) }, PARKIR];
    const { json } = await evaluated(await bookWith({ Target }));
    expect(Math.max(...textsOf(json).map((text) => text.length))).toBeLessThan(250);
  });
});

describe('answers', () => {
  const dashed = { Realisasi: [{ ...REKLAME_MONTHS, September: 'menunggu' }, PARKIR_MONTHS] };

  it('settle their question', async () => {
    const { json } = await evaluated(await bookWith(dashed), { 'text:Realisasi!menunggu': 'zero' });
    expect(json.questions).toMatchObject([{ answer: 'zero' }]);
    expect(json.indicators[0]?.periods['TW III']).toMatchObject({ realisation: '720', attainment: '80.00' });
  });

  it('that are no option leave it open and say so', async () => {
    const { json } = await evaluated(await bookWith(dashed), {
      'text:Realisasi!menunggu': 'nol',
      'dash:X': 'zero',
    });
    expect(json.questions).toMatchObject([{ answer: null }]);
    expect(json.issues.map(({ text }) => text)).toEqual([
      'Realisasi!M5: "menunggu" pada kolom September tidak dapat dibaca sebagai angka.',
      'Realisasi!M5: Jawaban "text:Realisasi!menunggu: nol" tidak dikenal; pilihannya: none, zero. Pertanyaannya tetap terbuka.',
      'Jawaban "dash:X" tidak dipakai karena pertanyaannya tidak ada lagi.',
    ]);
  });
});
