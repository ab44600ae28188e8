// Single words of the names of accounts: short forms, words that join, words that say little by themselves. Data only.

/** Short and misspelt words, each with the one word that it can only mean. */
export const SHORT_WORDS: Readonly<Record<string, string>> = {
  ret: 'retribusi',
  retr: 'retribusi',
  retrib: 'retribusi',
  rtr: 'retribusi',
  pjk: 'pajak',
  pjak: 'pajak',
  kend: 'kendaraan',
  ranmor: 'kendaraan bermotor',
  bangn: 'bangunan',
  jln: 'jalan',
  jl: 'jalan',
  kab: 'kabupaten',
  prov: 'provinsi',
  propinsi: 'provinsi',
  kec: 'kecamatan',
  kel: 'kelurahan',
  thn: 'tahun',
  jml: 'jumlah',
  jlh: 'jumlah',
  ijin: 'izin',
  prosentase: 'persentase',
  presentase: 'persentase',
  lain2: 'lain',
  rata2: 'rata',
  penda: 'pendapatan',
  pendpt: 'pendapatan',
  uptd: 'upt',
};

/** Only at the beginning of a name: elsewhere they may be short for another word. */
export const SHORT_FIRST_WORDS: Readonly<Record<string, string>> = {
  pend: 'pendapatan',
  pen: 'penerimaan',
};

/** Words that may stand before the name of an account without changing which account it is. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(['pendapatan', 'penerimaan', 'hasil']);

/** Words before the name of an account that make another account of it. */
export const DERIVING_WORDS: ReadonlySet<string> = new Set([
  'denda',
  'tunggakan',
  'piutang',
  'bunga',
  'sanksi',
]);

/** Words of names that say what an account is only together with the heading above it. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([
  'denda',
  'lain',
  'lainnya',
  'pokok',
  'tunggakan',
  'piutang',
  'bunga',
  'sanksi',
  'administrasi',
  'administratif',
  'pendapatan',
  'penerimaan',
  'pajak',
  'retribusi',
]);

/** Words that so many accounts share that they tell nothing about one. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set([
  ...GENERIC_WORDS,
  'pbjt',
  'pad',
  'daerah',
  'hasil',
  'jasa',
  'pelayanan',
  'layanan',
  'penyediaan',
  'umum',
  'usaha',
  'tertentu',
  'perizinan',
  'izin',
  'jumlah',
  'persentase',
  'nilai',
  'tingkat',
]);

/** Words that join others and tell no two accounts apart. */
export const JOINING_WORDS: ReadonlySet<string> = new Set([
  'dan',
  'atau',
  'serta',
  'atas',
  'di',
  'dari',
  'yang',
  'yg',
  'pada',
  'untuk',
  'utk',
  'dengan',
  'dgn',
  'kepada',
  'terhadap',
]);
