// The headings of the sheets of officials and pacts, as the books of the layouts have them. Data only.
export const OFFICIAL_HEADINGS = [
  'Kode OPD',
  'Perangkat Daerah',
  'Nama Pejabat',
  'NIP',
  'Jabatan',
  'Status Jabatan',
  'TMT Mulai',
  'TMT Selesai',
  'Nomor SK',
];
export const PACT_HEADINGS = [
  'Kode OPD',
  'Jabatan',
  'NIP',
  'Nama Pejabat',
  'Jenis Dokumen',
  'Nomor Pakta',
  'Tanggal Pakta',
  'Penandatangan',
  'Klausul',
  'Pemicu',
  'Cakupan',
  'Kejar',
  'Acuan Target',
  'Pejabat Baru',
];
