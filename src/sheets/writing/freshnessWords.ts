// What `Kesegaran` of a run can say.

export const FRESH = 'Angka sesuai';
export const STALE = 'Usang - nilai ulang';
/** A later run stands. */
export const REPLACED = 'Digantikan';
/** Too many tables for one formula. */
export const UNWATCHED = 'Tidak dipantau';
