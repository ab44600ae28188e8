// Days in Indonesian words, as the opening of official minutes writes them.
import { monthOf, yearOf, type IsoDate } from '../domain/calendar';
import { formatDate, formatMonth } from './formatting';
import { numberWords } from './numberWords';

const LANGUAGE = 'id';
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** Stands where people have not yet written. */
export const BLANK = '........................';

const dayName = (date: IsoDate): string =>
  DAYS[new Date(Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8, 10)))).getUTCDay()] ?? '';

/** `Senin, tanggal lima bulan Oktober tahun dua ribu dua puluh enam (5 Oktober 2026)`. */
export function dateInWords(date: IsoDate): string {
  const day = numberWords(BigInt(Number(date.slice(8, 10))));
  const year = numberWords(BigInt(yearOf(date)));
  const month = formatMonth(monthOf(date), LANGUAGE);
  return `${dayName(date)}, tanggal ${day} bulan ${month} tahun ${year} (${formatDate(date, LANGUAGE)})`;
}

/** `Pada hari ini, ..., bertempat di ...`; null and '' leave room to write. */
export const openingOf = (date: IsoDate | null, place: string): string =>
  `Pada hari ini, ${date === null ? BLANK : dateInWords(date)}, bertempat di ${place === '' ? BLANK : place}`;
