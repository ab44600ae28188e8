// The words of a performance agreement (perjanjian kinerja). The promises are those of the form in PermenPANRB 53/2014,
// word for word; no clause is added. Formal Indonesian whatever the pane's language.
import type { IsoDate } from '../domain/calendar';
import type { AgreementWording, ChecksWording } from '../sheets/writing/pages/agreement/agreementWording';
import { CONCEPT, conceptReason } from './draftWords';
import { formatDate } from './formatting';
import { positionOf } from './officialPosition';

const LANGUAGE = 'id';

const dated = (number: string, date: IsoDate | null): string =>
  `${number === '' ? '(tanpa nomor)' : number}${date === null ? '' : ` tanggal ${formatDate(date, LANGUAGE)}`}`;

const checks: ChecksWording = {
  title: (year) => `Pemeriksaan sebelum penandatanganan Perjanjian Kinerja Tahun ${String(year)}`,
  scope: (offices, indicators) =>
    `Lembar ini memuat naskah ${String(offices)} perangkat daerah dari ${String(indicators)} indikator lembar target. Bagian ini bukan bagian naskah.`,
  moreOffices: (count) => `Naskah ${String(count)} perangkat daerah lain belum dimuat.`,
  findings: 'Temuan',
  none: 'Tidak ada temuan.',
  missionWithout: (mission) => `Belum ada indikator untuk ${mission}.`,
  unsigned: (office) =>
    `${office} mempunyai target, tetapi belum ada dokumen yang ditandatangani untuk tahun ini.`,
  belowRpjmd: ({ office, name, target, planned }) =>
    `${office}: target ${name} (${target}) lebih ringan daripada target RPJMD tahun ini (${planned}).`,
  belowPath: ({ office, name, target, planned }) =>
    `${office}: target ${name} (${target}) lebih ringan daripada jalur RPJMD tahun ini (${planned}).`,
  differs: ({ office, name, target, planned }) =>
    `${office}: Target RPJMD Tahun Ini untuk ${name} (${target}) berbeda dengan daftar RPJMD (${planned}).`,
  withoutMission: (count) => `${String(count)} indikator belum dikaitkan dengan misi RPJMD.`,
  more: (count) => `Selebihnya ${String(count)} temuan.`,
  noList:
    'Buku kerja ini tidak memuat daftar RPJMD (lembar dengan kolom Misi), sehingga kelengkapan misi dan jalur target beberapa tahun tidak diperiksa.',
  oneOffice: 'Buku kerja ini memuat satu perangkat daerah, sehingga kelengkapan misi RPJMD tidak diperiksa.',
  paths: 'Jalur target menurut daftar RPJMD',
  pathHeadings: (years) => [
    'No.',
    'Terhadap RPJMD',
    'Indikator Kinerja',
    'Satuan',
    'Target tahun ini',
    ...years.map((year) => `RPJMD ${String(year)}`),
  ],
  easier: 'lebih ringan',
  fits: 'tidak lebih ringan',
  incomparable: 'tidak dapat dibandingkan',
};

export const agreementWording: AgreementWording = {
  concept: CONCEPT,
  conceptReason,
  title: (year) => `PERJANJIAN KINERJA TAHUN ${String(year)}`,
  officeLine: (office) => office.toUpperCase(),
  labels: { number: 'Nomor', name: 'Nama', position: 'Jabatan', nip: 'NIP' },
  documentLine: (number, date) => `Nomor: ${dated(number, date)}`,
  opening:
    'Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:',
  first: 'selanjutnya disebut pihak pertama.',
  second: 'selaku atasan pihak pertama, selanjutnya disebut pihak kedua.',
  promises: [
    'Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.',
    'Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.',
  ],
  quotedClause: (clause, number, date) =>
    `Klausul menurut dokumen ${dated(number, date)}, dikutip sebagaimana tertulis: “${clause}”`,
  annex: (year) => `Lampiran Perjanjian Kinerja Tahun ${String(year)}`,
  headings: (basis) => [
    'No.',
    'Sasaran',
    'Indikator Kinerja',
    'Satuan',
    'Target tahun',
    ...['TW I', 'TW II', 'TW III', 'TW IV'].map((quarter) =>
      basis === 'Kumulatif' ? `Target s.d. ${quarter}` : `Target ${quarter}`,
    ),
  ],
  noObjective: '–',
  mission: (mission) => (mission === null ? 'Belum dikaitkan dengan misi RPJMD' : `Misi RPJMD: ${mission}`),
  open: 'Perlu Keputusan',
  notMeasured: '–',
  more: (count) => `Selebihnya ${String(count)} indikator pada lembar target.`,
  notes: ({ isRevised, isDerived }) => [
    ...(isRevised ? ['Target memakai Target Perubahan sejak tanggal berlakunya.'] : []),
    ...(isDerived
      ? [
          'Target triwulan yang tidak ditetapkan dalam lembar target diturunkan dari jadwal Ambang Triwulan atau dari perubahan target.',
        ]
      : []),
  ],
  programmes: ['Program', 'Anggaran (Rp)', 'Keterangan'],
  placeAndDate: '(Tempat), (tanggal)',
  signed: {
    first: 'Pihak Pertama,',
    second: 'Pihak Kedua,',
    name: '(Nama)',
    position: '(Jabatan)',
    nip: 'NIP ',
  },
  positionOf,
  checks,
};
