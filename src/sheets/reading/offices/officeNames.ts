// Short names of offices as sheets and columns write them, and the words by which a known office is recognised. Data only.

export interface OfficeShort {
  readonly short: readonly string[];
  /** The usual full name; null where the short name stands for different offices. */
  readonly name: string | null;
  /** Words of the offices that it may stand for; all of a list must stand in the office's name. */
  readonly words: readonly (readonly string[])[];
}

const one = (short: string, name: string, ...words: readonly string[]): OfficeShort => ({
  short: short.split(' / '),
  name,
  words: words.map((list) => list.split(' ')),
});

export const OFFICE_SHORTS: readonly OfficeShort[] = [
  one(
    'bapenda / bppd / bpprd / dispenda',
    'Badan Pendapatan Daerah',
    'pendapatan daerah',
    'pajak retribusi daerah',
  ),
  one('bpkad / bkad', 'Badan Pengelolaan Keuangan dan Aset Daerah', 'keuangan aset'),
  one('bpkd', 'Badan Pengelola Keuangan Daerah', 'badan keuangan daerah'),
  one('bpkpd', 'Badan Pengelolaan Keuangan dan Pendapatan Daerah', 'keuangan pendapatan'),
  one('bppkad', 'Badan Pengelolaan Pendapatan, Keuangan dan Aset Daerah', 'pendapatan keuangan aset'),
  one(
    'bappeda / bappelitbangda / bapperida',
    'Badan Perencanaan Pembangunan Daerah',
    'perencanaan pembangunan',
  ),
  one('bkpsdm / bkpsdmd', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'kepegawaian'),
  one('bpbd', 'Badan Penanggulangan Bencana Daerah', 'penanggulangan bencana'),
  one('kesbangpol / bakesbangpol', 'Badan Kesatuan Bangsa dan Politik', 'kesatuan bangsa'),
  one('dishub', 'Dinas Perhubungan', 'perhubungan'),
  one('disdag', 'Dinas Perdagangan', 'perdagangan'),
  one(
    'disperindag / deperindag',
    'Dinas Perindustrian dan Perdagangan',
    'perindustrian perdagangan',
    'perdagangan',
  ),
  one(
    'diskop ukm / diskopukm / diskop / dinkop / diskumkm',
    'Dinas Koperasi dan Usaha Kecil dan Menengah',
    'koperasi',
  ),
  one(
    'diskumindag / diskopumdag / diskumperindag',
    'Dinas Koperasi, Usaha Mikro, Perindustrian dan Perdagangan',
    'koperasi perdagangan',
  ),
  one('dispar', 'Dinas Pariwisata', 'pariwisata'),
  one('disbudpar / disparbud', 'Dinas Kebudayaan dan Pariwisata', 'kebudayaan pariwisata'),
  one('disporapar / disparpora', 'Dinas Kepemudaan, Olahraga dan Pariwisata', 'olahraga pariwisata'),
  one('dispora', 'Dinas Kepemudaan dan Olahraga', 'olahraga', 'olah raga'),
  one('dlh / dislh', 'Dinas Lingkungan Hidup', 'lingkungan hidup'),
  one('dinkes / diskes', 'Dinas Kesehatan', 'dinas kesehatan'),
  one('dpmptsp / dpm ptsp', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'penanaman modal'),
  one('disnaker / disnakertrans', 'Dinas Tenaga Kerja', 'tenaga kerja'),
  one('dpupr / pupr / dinas pupr / dpu', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'pekerjaan umum'),
  one(
    'perkim / dperkim / disperkim / disperakim',
    'Dinas Perumahan dan Kawasan Permukiman',
    'perumahan',
    'kawasan permukiman',
  ),
  one('satpol pp / satpolpp', 'Satuan Polisi Pamong Praja', 'polisi pamong praja'),
  one('damkar', 'Dinas Pemadam Kebakaran', 'pemadam kebakaran'),
  one('disdukcapil / dukcapil', 'Dinas Kependudukan dan Pencatatan Sipil', 'pencatatan sipil'),
  one('kominfo / diskominfo / diskominfosp', 'Dinas Komunikasi dan Informatika', 'komunikasi informatika'),
  one('distan / dispertan', 'Dinas Pertanian', 'pertanian'),
  one('disnak / disnakkeswan', 'Dinas Peternakan', 'peternakan'),
  one('diskan / dislutkan', 'Dinas Perikanan', 'perikanan'),
  one('disdik / disdikbud / dikbud / dindik', 'Dinas Pendidikan', 'pendidikan'),
  one('dinsos / dissos', 'Dinas Sosial', 'dinas sosial'),
  one('dispusip / disperpusip / dispersip', 'Dinas Perpustakaan dan Kearsipan', 'perpustakaan'),
  one('setda', 'Sekretariat Daerah', 'sekretariat daerah'),
  one('setwan', 'Sekretariat DPRD', 'sekretariat dprd', 'sekretariat dewan'),
  one('inspektorat', 'Inspektorat', 'inspektorat'),
  { short: ['bkd'], name: null, words: [['kepegawaian'], ['keuangan']] },
  { short: ['dpkp'], name: null, words: [['perumahan'], ['pemadam'], ['ketahanan', 'pangan']] },
  {
    short: ['dkp'],
    name: null,
    words: [
      ['kelautan', 'perikanan'],
      ['ketahanan', 'pangan'],
      ['kebersihan', 'pertamanan'],
    ],
  },
  { short: ['rsud'], name: null, words: [['rsud'], ['rumah', 'sakit', 'umum', 'daerah']] },
];
