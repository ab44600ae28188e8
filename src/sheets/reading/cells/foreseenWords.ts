// Words for figures that are expected and have not come in yet. Data only.

export const FORESEEN_WORDS = String.raw`progno\w+|proyeksi|pr?a?kiraan|perkiraan|estimasi|taksiran|ramalan|prediksi|forecasts?|projections?`;

/** Behind these the foreseen is another thing than the figures: `melebihi estimasi`, `tidak termasuk prognosis`. */
const BESIDE = String.raw`bukan|tanpa|tidak|sebelum|di ?luar|melebihi|melampaui|mencapai|mendekati|terhadap|dibanding(?:kan)?|di ?atas|di ?bawah|daripada`;
const FORESEEN = new RegExp(String.raw`\b(?:${FORESEEN_WORDS})\b`);
const OTHER_THING = new RegExp(
  String.raw`\b(?:${BESIDE}|target (?:\w+ )?(?:sesuai|berdasarkan|mengacu|disusun \w+))\s+(?:\w+\s+)?(?:${FORESEEN_WORDS})\b`,
);

/** Whether a text in small letters says of figures that they are foreseen. */
export const saysForeseen = (text: string): boolean => FORESEEN.test(text) && !OTHER_THING.test(text);
