// Names of rows that only say something of the rows above: averages, shares, differences, another year, a part that they hold
// already. Knows words only.
const PERIOD = '(?: (?:per|tiap|setiap|se))? ?(?:hari|minggu|bulan|triwulan|tahun)';
const OF_WHAT = '(?: (?:target|realisasi|capaian|pencapaian|penerimaan|pendapatan|anggaran))*';
const ASIDE = new RegExp(
  `^(?:(?:rata rata|rerata)${OF_WHAT}(?:${PERIOD})?|(?:pers|pros|pres)entase${OF_WHAT}|persen${OF_WHAT}` +
    `|(?:selisih|sisa|kekurangan|kelebihan)${OF_WHAT}|lebih kurang|bertambah berkurang|kenaikan(?: penurunan)?|surplus defisit` +
    `|(?:sisa|saldo)(?: (?:awal|akhir))? kas(?: daerah)?|target (?:provinsi|nasional|rpjmd|renstra)` +
    `|(?:(?:target|realisasi|penerimaan|capaian) )?(?:(?:periode|bulan|tanggal|posisi) (?:yang )?sama )?(?:pada )?(?:tahun|ta|thn)(?: anggaran)? (?:lalu|sebelumnya|(?:19|20)\\d\\d)` +
    `|(?:target|realisasi|penerimaan|capaian) (?:(?:tw|triwulan|semester|bulan|periode|minggu) )?(?:yang )?(?:sebelumnya|lalu)` +
    `|(?:(?:nilai|angka|bulan|realisasi|penerimaan|capaian) )?(?:tertinggi|terendah|maksimum|minimum|max|min)|median|modus|standar deviasi|simpangan baku` +
    `|kontribusi (?:terhadap|thd|pada) .*` +
    `|(?:di ?antaranya|dari jumlah (?:di ?atas|tersebut))(?: .*)?)$`,
);

const HINT =
  /target|rata|rera|sent|pers|selisih|sisa|saldo|kurang|lebih|kenaik|surplus|tahun|thn|ta\b|antara|jumlah|kontrib|lalu|sebelum|terting|terend|m[ai][kxn]|median|modus|devia|baku/i;

/** A cheap test that goes before the exact one. */
export const mayBeAside = (name: string): boolean => HINT.test(name);

/** Whether a folded name, letters and digits alone, is that of such a row. */
export const isAside = (letters: string): boolean => ASIDE.test(letters);
