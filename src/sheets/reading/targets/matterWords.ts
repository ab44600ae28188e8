// By which words titles, headings and names say that money is revenue, or that it is spent, owed or anything else. Knows
// texts only; what none of them says stays open.

/** What a row of money is: regional revenue, expenditure, or neither. */
export type Matter = 'revenue' | 'spending' | 'other';

/** Offices are called after what they collect, whatever a sheet of theirs is about. */
const OFFICE =
  /\b(?:badan|dinas|kantor|sub ?bidang|bidang|seksi|upt[db]?|uppd|samsat)(?: (?:pengelola(?:an)?|pelayanan|pemungutan|pendaftaran|penerimaan|pendapatan|pajak|retribusi|keuangan|aset|asli|daerah|dan|&|,))+/g;
const REVENUE_WORDS = String.raw`(?:pad|p\.a\.d|pendapatan|penerimaan|pajak|retribusi|opsen|pbb|bphtb|pbjt|pkb|bbnkb|pbbkb|setoran|penyetoran|dividen|deviden|bagi(?:an)? laba|jasa giro|parkir|karcis|revenues?|receipts?|tax(?:es)?|lev(?:y|ies))`;
const REVENUE = new RegExp(String.raw`\b${REVENUE_WORDS}\b`);
const SPENDING =
  /\b(?:belanja|pengeluaran|honorarium|program|(?:sub ?)?kegiatan|dpa|serapan|penyerapan|expenditures?|spending)\b/;
const OWED =
  /\b(?:piutang|tunggakan|utang|hutang|temuan|kerugian|potensi|penurunan|pengurangan|kewajiban|klaim|silpa|pembiayaan)\b/;
/** `Potensi dan Realisasi Retribusi`: what could come in stands beside what came in. */
const COMPARED = new RegExp(
  String.raw`\bpotensi\b(?=,? (?:dan |& ?|serta )?(?:target|realisasi)\b.*\b${REVENUE_WORDS}\b)`,
  'g',
);
/** Sheets of indicators hold revenue and anything else. */
const INDICATORS = /\b(?:indikator|iku|ikk|ikd|perjanjian kinerja|rencana aksi|spm|indicators?|kpi)\b/;

/** Whether a text heads indicators of any kind; `Uraian/Indikator Kinerja` heads accounts as well. */
export const namesIndicators = (text: string): boolean =>
  INDICATORS.test(text.toLowerCase()) && !/uraian/i.test(text);

/** What a title, a section or a heading says of the rows under it; null where it says nothing or two things. */
export function matterOfTitle(text: string): Matter | null {
  const folded = text.toLowerCase().replace(OFFICE, ' ').replace(COMPARED, ' ');
  const isSpending = SPENDING.test(folded);
  if (isSpending) return REVENUE.test(folded) ? null : 'spending';
  if (OWED.test(folded)) return 'other';
  return REVENUE.test(folded) && !INDICATORS.test(folded) ? 'revenue' : null;
}

const SPENT_NAME = /\b(?:belanja|pengeluaran|honorarium|biaya|beban)\b/;
/** No title makes revenue of these. */
const OWED_NAME = /\b(?:tunggakan|piutang|utang|hutang|terutang|kerugian|rugi|temuan)\b/;
const OTHER_NAME =
  /\b(?:klaim|kewajiban|silpa|defisit|deviasi|selisih|sisa|saldo|potensi|penurunan|pengurangan|kebocoran|kehilangan|kelebihan|kurang bayar|pending|tertunda|macet|kedaluwarsa|kadaluarsa|dibayar(?:kan)?)\b/;
/** Revenue by name though it tells of a loss or of what was paid too much. */
const GIVEN_BACK = /\b(?:ganti (?:ke)?rugi(?:an)?|tgr|pengembalian)\b/;
/** What comes in of arrears is revenue as what comes in anew. */
const COLLECTED = /^(?:pencairan|penagihan|penerimaan|pelunasan)\b.*\b(?:tunggakan|piutang)\b/;
const REVENUE_NAME =
  /\b(?:pajak|retribusi|pendapatan|penerimaan|pad|sewa|jasa giro|denda|bunga|dividen|deviden|opsen|pbb|bphtb|pbjt|pkb|bbnkb|pbbkb|mblb|blud|setoran|bagi(?:an)? (?:hasil|laba)|laba|tgr|ganti (?:ke)?rugi(?:an)?|pengembalian|revenues?|tax(?:es)?)\b|^hasil (?!pemeriksaan|audit|evaluasi|survei|penilaian|pengawasan)/;

/** Whether a name tells of arrears, debts or losses, whatever stands above it. */
export function isOwedName(name: string): boolean {
  const folded = name.toLowerCase();
  return OWED_NAME.test(folded) && !GIVEN_BACK.test(folded) && !COLLECTED.test(folded);
}

/** What the name of a row says of its money; null where it says nothing. */
export function matterOfName(name: string): Matter | null {
  const folded = name.toLowerCase();
  if (SPENT_NAME.test(folded)) return 'spending';
  if (isOwedName(folded) || (OTHER_NAME.test(folded) && !GIVEN_BACK.test(folded))) return 'other';
  return REVENUE_NAME.test(folded) || COLLECTED.test(folded) ? 'revenue' : null;
}

/** Revenue by its budget account or its accrual one; expenditure and financing; null for codes of anything else. */
export function matterOfCode(code: string | null): Matter | null {
  if (code === null) return null;
  if (/^[47](?:\.|$)/.test(code)) return 'revenue';
  if (/^[568](?:\.|$)/.test(code)) return 'spending';
  return null;
}
