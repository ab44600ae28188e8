// The six fictional offices of the sample, each with its heads. Nobody and nothing in it exists.
import type { SampleRow } from '../templateBook';

export interface SampleOffice {
  readonly code: string;
  readonly name: string;
}

export const BAPENDA: SampleOffice = { code: '5.02.01', name: 'Badan Pendapatan Daerah' };
export const PERHUBUNGAN: SampleOffice = { code: '2.15.01', name: 'Dinas Perhubungan' };
export const PERDAGANGAN: SampleOffice = { code: '3.30.01', name: 'Dinas Perdagangan' };
export const PARIWISATA: SampleOffice = { code: '3.26.01', name: 'Dinas Pariwisata' };
export const RSUD: SampleOffice = { code: '1.02.02', name: 'RSUD' };
export const LINGKUNGAN_HIDUP: SampleOffice = { code: '2.11.01', name: 'Dinas Lingkungan Hidup' };

export interface SampleHead {
  readonly office: SampleOffice;
  readonly position: string;
  readonly name: string;
  readonly nip: string;
  readonly from: string;
  readonly to: string | null;
  readonly decree: string;
}

const head = (
  office: SampleOffice,
  position: string,
  person: readonly [name: string, nip: string],
  tenure: readonly [from: string, to: string | null, decree: string],
): SampleHead => ({
  office,
  position,
  name: person[0],
  nip: person[1],
  from: tenure[0],
  to: tenure[1],
  decree: tenure[2],
});

export const BAPENDA_HEAD = head(
  BAPENDA,
  'Kepala Badan Pendapatan Daerah',
  ['Rukmana Adisaputra, S.E., M.Si.', '197403121999031004'],
  ['2024-02-05', null, '821.2/014/BKPSDM/2024'],
);
export const PERHUBUNGAN_HEAD = head(
  PERHUBUNGAN,
  'Kepala Dinas Perhubungan',
  ['Bramastya Lodewijk, S.T.', '197811052003121002'],
  ['2025-05-01', null, '821.2/077/BKPSDM/2025'],
);
export const PERDAGANGAN_HEAD = head(
  PERDAGANGAN,
  'Kepala Dinas Perdagangan',
  ['Dra. Wulansari Tirtayasa, M.M.', '196909281994032003'],
  ['2023-08-14', null, '821.2/101/BKPSDM/2023'],
);
export const PARIWISATA_HEAD = head(
  PARIWISATA,
  'Kepala Dinas Pariwisata',
  ['Galang Seno Pradipta, S.Sos.', '198002172006041005'],
  ['2025-01-06', null, '821.2/003/BKPSDM/2025'],
);
export const RSUD_HEAD = head(
  RSUD,
  'Direktur RSUD',
  ['dr. Nismara Kinanthi, Sp.PD.', '197506302002122001'],
  ['2022-11-01', null, '821.2/140/BKPSDM/2022'],
);
export const LINGKUNGAN_HIDUP_FORMER_HEAD = head(
  LINGKUNGAN_HIDUP,
  'Kepala Dinas Lingkungan Hidup',
  ['Ir. Teguh Warsitadipura', '196708191993031007'],
  ['2023-03-01', '2026-08-31', '821.2/045/BKPSDM/2023'],
);
export const LINGKUNGAN_HIDUP_NEW_HEAD = head(
  LINGKUNGAN_HIDUP,
  'Kepala Dinas Lingkungan Hidup',
  ['Sekar Maheswari, S.T., M.T.', '198204092008012006'],
  ['2026-09-01', null, '821.2/088/BKPSDM/2026'],
);

const HEADS = [
  BAPENDA_HEAD,
  PERHUBUNGAN_HEAD,
  PERDAGANGAN_HEAD,
  PARIWISATA_HEAD,
  RSUD_HEAD,
  LINGKUNGAN_HIDUP_FORMER_HEAD,
  LINGKUNGAN_HIDUP_NEW_HEAD,
];

/** Rows of `Pejabat`. */
export const SAMPLE_OFFICIALS: readonly SampleRow[] = HEADS.map((official) => ({
  'Kode OPD': official.office.code,
  'Perangkat Daerah': official.office.name,
  'Nama Pejabat': official.name,
  NIP: official.nip,
  Jabatan: official.position,
  'Status Jabatan': 'Definitif',
  'TMT Mulai': official.from,
  'TMT Selesai': official.to,
  'Nomor SK': official.decree,
}));
