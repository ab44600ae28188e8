// Words for figures that are expected and have not come in yet. Data only.

export const FORESEEN_WORDS = String.raw`progno\w+|proyeksi|pr?a?kiraan|perkiraan|estimasi|taksiran|ramalan|prediksi|forecasts?|projections?`;

/** Behind these the foreseen is another thing than the figures: `melebihi estimasi`, `tidak termasuk prognosis`. */
const BESIDE = String.raw`bukan|tanpa|tidak|sebelum|di ?luar|melebihi|melampaui|mencapai|mendekati|terhadap|dibanding(?:kan)?|di ?atas|di ?bawah|daripada`;
const FORESEEN = new RegExp(String.raw`\b(?:${FORESEEN_WORDS})\b`);
const OTHER_THING = new RegExp(
  String.raw`\b(?:${BESIDE}|target (?:\w+ )?(?:sesuai|berdasarkan|mengacu|disusun \w+))\s+(?:\w+\s+)?(?:${FORESEEN_WORDS})\b`,
);

/** `PER PERKIRAAN`, `Kode dan Nama Perkiraan`: accounts. */
const ACCOUNT = /\b(?:per|kode|nama|nomor|no\.?|buku|jenis|kelompok) p[re]{1,2}kiraan\b/g;

/** Whether a text in small letters says of figures that they are foreseen. */
export function saysForeseen(text: string): boolean {
  const rest = FORESEEN.test(text) ? text.replace(ACCOUNT, ' ') : '';
  return FORESEEN.test(rest) && !OTHER_THING.test(rest);
}
