// What the user can do about a failure of the host, in one or two sentences per code.
// Says nothing about whose fault it is, and never shows the host's own message.
import type { PortFailure } from '../application/port';
import { assertNever } from '../domain/result';
import type { Language } from './language';

const sheetWord = (sheet: string | null, language: Language): string =>
  sheet === null
    ? language === 'id'
      ? 'Lembar'
      : 'The sheet'
    : language === 'id'
      ? `Lembar "${sheet}"`
      : `The sheet "${sheet}"`;

const placeWord = (sheet: string | null, language: Language): string =>
  sheet === null
    ? { id: 'di buku kerja ini', en: 'in this workbook' }[language]
    : { id: `di lembar "${sheet}"`, en: `on the sheet "${sheet}"` }[language];

/** One failure of the port as a sentence; the host's code stands only behind an unexpected one. */
export function portFailureSentence(failure: PortFailure, language: Language): string {
  const isIndonesian = language === 'id';
  const sheet = sheetWord(failure.sheet, language);
  switch (failure.code) {
    case 'CELL_EDITING':
      return isIndonesian
        ? 'Sebuah sel masih disunting. Tekan Enter di Excel, lalu coba lagi.'
        : 'A cell is still being edited. Press Enter in Excel, then try again.';
    case 'SHEET_PROTECTED':
      return isIndonesian
        ? `${sheet} terkunci. Kunci tidak dibuka oleh alat ini; bukalah sendiri lalu coba lagi.`
        : `${sheet} is protected. This tool does not unprotect it; do so yourself, then try again.`;
    case 'WORKBOOK_PROTECTED':
      return isIndonesian
        ? 'Struktur buku kerja ini terkunci. Lembar baru tidak dapat ditambahkan; buka kuncinya (Tinjau > Proteksi Buku Kerja), lalu coba lagi.'
        : 'The structure of this workbook is protected. No sheet can be added; unprotect it (Review > Protect Workbook), then try again.';
    case 'SHEET_MISSING':
      return isIndonesian
        ? `${sheet} tidak ditemukan lagi. Nilai sekali lagi.`
        : `${sheet} can no longer be found. Assess once more.`;
    case 'SHEET_HIDDEN':
      return isIndonesian
        ? `${sheet} tersembunyi. Tampilkan dahulu melalui klik kanan pada tab lembar, lalu coba lagi.`
        : `${sheet} is hidden. Unhide it first by a right click on the sheet tabs, then try again.`;
    case 'SHEET_FILTERED':
      return isIndonesian
        ? `${sheet} sedang disaring. Lepaskan saringannya, karena menulis sekarang dapat salah baris.`
        : `${sheet} is filtered. Clear the filter first: writing now could hit the wrong rows.`;
    case 'CHART_SHEET':
      return isIndonesian
        ? `${sheet} adalah lembar grafik, yang tidak memiliki sel. Buka lembar yang berisi sel, lalu coba lagi.`
        : `${sheet} is a chart sheet and has no cells. Open a sheet with cells, then try again.`;
    case 'CELLS_IN_THE_WAY':
      return isIndonesian
        ? `Sel gabungan, tabel, atau larik ${placeWord(failure.sheet, language)} menghalangi penulisan. Pisahkan sel itu, atau tulis di lembar lain.`
        : `Merged cells, a table or an array ${placeWord(failure.sheet, language)} stand in the way. Separate those cells, or write on another sheet.`;
    case 'PLACE_GONE':
      return isIndonesian
        ? 'Sel yang diperlukan tidak ada lagi; barangkali baris, kolom, atau lembarnya dihapus. Nilai sekali lagi.'
        : 'Cells that are needed are gone; perhaps their rows, columns or sheet were deleted. Assess once more.';
    case 'NAME_TAKEN':
      return isIndonesian
        ? 'Nama yang diperlukan sudah dipakai di buku kerja ini. Ubahlah nama itu, lalu coba lagi.'
        : 'A name that is needed is already taken in this workbook. Change it, then try again.';
    case 'PAYLOAD_TOO_LARGE':
      return isIndonesian
        ? 'Buku kerja ini terlalu besar untuk dikirim sekaligus. Coba lagi; jika tetap gagal, pisahkan lembarnya.'
        : 'This workbook is too large to send at once. Try again; if it still fails, split the sheets.';
    case 'CELL_FAR_AWAY':
      return isIndonesian
        ? `Sel ${failure.cell ?? ''} di lembar "${failure.sheet ?? ''}" terisi jauh dari semua sel lain, sehingga lembar itu tidak dapat dibaca. Kosongkan atau pindahkan sel itu, lalu coba lagi.`
        : `Cell ${failure.cell ?? ''} on the sheet "${failure.sheet ?? ''}" stands far away from all others, so that the sheet cannot be read. Clear or move that cell, then try again.`;
    case 'OUT_OF_MEMORY':
      return isIndonesian
        ? 'Excel kehabisan memori. Tutup buku kerja lain, lalu coba lagi.'
        : 'Excel has run out of memory. Close other workbooks, then try again.';
    case 'BUSY':
      return isIndonesian
        ? 'Excel sedang sibuk. Tunggu sebentar, lalu coba lagi.'
        : 'Excel is busy. Wait a moment, then try again.';
    case 'OTHER_WORKBOOK':
      return isIndonesian
        ? 'Buku kerja lain sedang aktif. Klik buku kerja ini di Excel, lalu coba lagi.'
        : 'Another workbook is active. Click this workbook in Excel, then try again.';
    case 'DIALOG_OPEN':
      return isIndonesian
        ? 'Sebuah kotak dialog masih terbuka di Excel. Tutup dahulu, lalu coba lagi.'
        : 'A dialog is still open in Excel. Close it first, then try again.';
    case 'NOT_SUPPORTED':
      return isIndonesian
        ? 'Excel ini belum mendukung yang diperlukan. Gunakan Office LTSC 2021, Microsoft 365, atau Excel di web.'
        : 'This Excel does not support what is needed. Use Office LTSC 2021, Microsoft 365 or Excel on the web.';
    case 'CONNECTION_LOST':
      return isIndonesian
        ? 'Sambungan dengan Excel terputus. Buka kembali panel ini, lalu coba lagi.'
        : 'The connection with Excel was lost. Open this pane again, then try again.';
    case 'UNEXPECTED':
      return isIndonesian
        ? `Terjadi kesalahan yang tidak terduga (${failure.hostCode}). Coba lagi; bila terulang, sampaikan kode itu kepada pengelola.`
        : `Something unexpected went wrong (${failure.hostCode}). Try again; if it happens again, tell your administrator that code.`;
    default:
      return assertNever(failure.code);
  }
}
