// The template's sheets of officials and pacts for the offices of the layouts, so that a false red would also be a breach.
import { OFFICES, type OfficeKey } from '../support/layouts/facts';
import { OFFICIAL_HEADINGS, PACT_HEADINGS } from '../support/layouts/peopleHeadings';
import { plainSheet } from '../support/layouts/settingsSheet';
import type { WrittenSheet } from '../support/sheetsWorkbook';

const CLAUSE = 'Apabila tidak mampu mencapai target, saya dianggap mengundurkan diri dari jabatan.';
const HEADS: Readonly<Record<OfficeKey, readonly [name: string, nip: string, position: string]>> = {
  bapenda: ['Ratna Wulandari', '197203141998032004', 'Kepala Badan'],
  dinkes: ['Hasan Basuki', '196905071995031003', 'Kepala Dinas'],
  dishub: ['Lukman Hakiki', '197511202001121005', 'Kepala Dinas'],
  disdag: ['Nurlela Kartika', '197808152003122006', 'Kepala Dinas'],
};
const KEYS = Object.keys(OFFICES) as readonly OfficeKey[];

/** One head an office all year, with a strict pact of 2 January for every quarter. */
export const PACT_SHEETS: readonly WrittenSheet[] = [
  plainSheet(
    'Pejabat',
    OFFICIAL_HEADINGS,
    KEYS.map((key) => {
      const [name, nip, position] = HEADS[key];
      const { code, name: office } = OFFICES[key];
      return [code, office, name, nip, position, 'Definitif', '2025-01-02', null, '821/1/2025'];
    }),
  ),
  plainSheet(
    'Pakta',
    PACT_HEADINGS,
    KEYS.map((key, index) => {
      const [name, nip, position] = HEADS[key];
      return [
        OFFICES[key].code,
        position,
        nip,
        name,
        'Pakta Integritas',
        `800/${String(index + 1)}/2026`,
        '2026-01-02',
        'Bupati',
        CLAUSE,
        'Triwulan',
        'Setiap indikator',
        'Ketat',
        'Mengikuti perubahan APBD',
        'Meneruskan',
      ];
    }),
  ),
];
