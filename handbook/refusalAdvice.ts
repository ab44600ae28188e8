// What to do after each refusal of the host, beyond what the tool itself says, in both languages. The compiler refuses a
// refusal without advice.
import type { PortFailure } from '../src/application/port';
import { both, type Both } from './both';

export const REFUSAL_ADVICE: Readonly<Record<PortFailure['code'], Both>> = {
  CELL_EDITING: both('Tekan Enter atau Esc di sel itu.', 'Press Enter or Esc in that cell.'),
  SHEET_PROTECTED: both(
    'Minta pemilik berkas membukanya, atau pilih <kbd>Tulis di lembar baru</kbd>.',
    'Ask the owner of the file to unprotect it, or choose <kbd>Write to a new sheet</kbd>.',
  ),
  WORKBOOK_PROTECTED: both(
    'Minta pemilik berkas membuka struktur buku kerjanya.',
    'Ask the owner of the file to unprotect the structure of the workbook.',
  ),
  SHEET_MISSING: both(
    'Lembar dihapus atau diganti nama saat panel bekerja.',
    'The sheet was deleted or renamed while the pane was at work.',
  ),
  SHEET_HIDDEN: both(
    'Tampilkan lembarnya, atau tulis di lembar baru.',
    'Unhide it, or write to a new sheet.',
  ),
  SHEET_FILTERED: both(
    'Data > Hapus (Clear) pada saringan; baris tersembunyi tetap dihitung.',
    'Data > Clear on the filter; hidden rows still count.',
  ),
  CHART_SHEET: both('Klik tab lembar yang berisi tabel.', 'Click the tab of a sheet with a table.'),
  CELLS_IN_THE_WAY: both(
    'Lihat kolom di kanan tabel target; atau pilih lembar `Hasil Evaluasi`.',
    'Look at the columns right of the table of targets; or choose the sheet `Hasil Evaluasi`.',
  ),
  PLACE_GONE: both('Tekan <kbd>Lihat lagi</kbd>.', 'Press <kbd>Look again</kbd>.'),
  NAME_TAKEN: both(
    'Rumus > Manajer Nama; atau ganti nama lembar yang sama namanya.',
    'Formulas > Name Manager; or rename the sheet of the same name.',
  ),
  PAYLOAD_TOO_LARGE: both(
    'Hapus lembar yang tidak terpakai dari salinan berkas, lalu ulangi.',
    'Delete unused sheets from a copy of the file, then try again.',
  ),
  CELL_FAR_AWAY: both(
    'Simpan salinan; ketik alamat sel itu di Kotak Nama, tekan Enter, lalu hapus isinya.',
    'Save a copy; type the address of the cell into the Name Box, press Enter and delete its content.',
  ),
  OUT_OF_MEMORY: both(
    'Tutup program lain. Untuk berkas sangat besar, minta pengelola memakai perintahnya.',
    'Close other programs. For very large files ask the administrator to use the command.',
  ),
  OTHER_WORKBOOK: both(
    'Klik jendela buku kerja yang dinilai.',
    'Click the window of the workbook that is assessed.',
  ),
  DIALOG_OPEN: both(
    'Tutup kotak dialognya; kadang tersembunyi di balik jendela.',
    'Close the dialog; it may hide behind the window.',
  ),
  BUSY: both(
    'Tunggu sampai Excel selesai menghitung atau menyimpan.',
    'Wait until Excel has finished calculating or saving.',
  ),
  NOT_SUPPORTED: both(
    'Minta pengelola memperbarui Office, atau pakai Excel di web.',
    'Ask the administrator for a newer Office, or use Excel on the web.',
  ),
  CONNECTION_LOST: both(
    'Periksa internet, tutup lalu buka panelnya.',
    'Check the internet, then close and open the pane.',
  ),
  UNEXPECTED: both(
    'Catat kodenya dan apa yang dilakukan sebelumnya; jangan kirim buku kerja sungguhan.',
    'Note the code and what you did before; do not send a real workbook.',
  ),
};
