// What the screens of decisions show of the sample, in both languages. Fictional.
import type { Language } from '../../src/messages/language';
import type { IndicatorListView, IndicatorView, SigningView, TermView } from '../../src/taskpane/ruleViews';

export const sampleIndicators = (): IndicatorListView => ({
  lines: [
    {
      id: 'Target 2026!8',
      name: 'Retribusi Pelayanan Pasar',
      office: 'Dinas Perdagangan',
      rule: 'Semakin tinggi semakin baik · Akumulasi',
      isOwn: false,
    },
    {
      id: 'Target 2026!9',
      name: 'Tunggakan Retribusi',
      office: '',
      rule: 'Semakin rendah semakin baik · Posisi Akhir',
      isOwn: true,
    },
  ],
  total: 60,
});

export const sampleIndicator = (isOwn = false): IndicatorView => ({
  name: 'Retribusi Pelayanan Pasar',
  office: 'Dinas Perdagangan',
  place: { sheet: 'Target 2026', address: 'F8', text: 'Target 2026!F8' },
  direction: {
    id: 'own-direction:Target 2026!4.1.02',
    value: 'Semakin tinggi semakin baik',
    options: ['Semakin tinggi semakin baik', 'Semakin rendah semakin baik'].map((id) => ({ id, label: id })),
    isOwn,
  },
  method: {
    id: 'own-method:Target 2026!4.1.02',
    value: 'Akumulasi',
    options: ['Akumulasi', 'Posisi Akhir'].map((id) => ({ id, label: id })),
    isOwn: false,
  },
  stages: { id: 'own-stages:Target 2026!4.1.02', texts: ['15', '40', '75', '100'], isOwn: false },
});

export const sampleTerm = (
  language: Language,
  isMany: boolean,
  chosen: readonly string[] = [],
): TermView => ({
  term: isMany ? 'Pemicu' : 'Kejar',
  title: { id: 'Berlaku pada', en: 'When it applies' }[language],
  sentence: { id: 'Kapan klausul berlaku?', en: 'When does the clause apply?' }[language],
  isMany,
  sameEffect: null,
  options: isMany
    ? [
        {
          id: 'Triwulan',
          label: { id: 'Tiap triwulan', en: 'Each quarter' }[language],
          effect: 'TW III: 1 Terindikasi Pelanggaran, 2 Perlu Telaah',
        },
        { id: 'Tahun', label: { id: 'Akhir tahun', en: 'The end of the year' }[language], effect: null },
      ]
    : [
        { id: 'Ketat', label: { id: 'Tetap dicatat', en: 'Still recorded' }[language], effect: null },
        {
          id: 'Boleh dikejar',
          label: { id: 'Dianggap tercapai', en: 'Counts as met' }[language],
          effect: 'TW III: 1 Terkejar',
        },
      ],
  chosen,
});

export const sampleSigning: SigningView = {
  offices: [
    { opd: '1.02', label: 'Dinas Parkir', hasPact: false },
    { opd: '1.03', label: 'Dinas Pasar', hasPact: false },
    { opd: '1.04', label: 'Dinas Taman', hasPact: true },
  ],
  kinds: ['Pakta Integritas', 'Perjanjian Kinerja'],
};
