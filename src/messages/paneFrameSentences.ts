// Words that frame every screen of the pane: buttons, the steps, progress, trouble, the page about the tool.
import type { Language } from './language';

export interface PaneFrameSentences {
  readonly back: string;
  readonly close: string;
  readonly next: string;
  readonly skip: string;
  readonly use: string;
  readonly lookAgain: string;
  readonly tryAgain: string;
  readonly history: string;
  readonly about: string;
  readonly outsideExcel: string;
  readonly language: string;
  /** Each named in itself. */
  readonly languages: Readonly<Record<Language, string>>;
  /** How a place link is announced. */
  readonly jumpTo: (place: string) => string;
  readonly steps: {
    readonly label: string;
    readonly data: string;
    readonly check: string;
    readonly rules: string;
    readonly officials: string;
    readonly result: string;
  };
  readonly working: {
    readonly readTitle: string;
    readonly read: string;
    readonly readNote: string;
    readonly writeTitle: string;
    readonly writeNote: string;
    readonly stages: Readonly<Record<'reading' | 'writing' | 'checking', string>>;
    readonly undoTitle: string;
    readonly undo: string;
    readonly whyTitle: string;
    readonly why: string;
    readonly historyTitle: string;
    readonly history: string;
    readonly other: string;
  };
  readonly stale: {
    readonly edited: string;
    readonly coauthor: string;
    readonly left: string;
  };
  readonly trouble: {
    readonly title: string;
    readonly unchanged: string;
    readonly notLoaded: string;
    readonly ownSheet: string;
  };
  readonly aboutPage: {
    readonly title: string;
    readonly version: (version: string) => string;
    readonly decides: string;
    readonly privacyHeading: string;
    readonly privacy: readonly string[];
    readonly theme: string;
    readonly themes: Readonly<Record<'office' | 'light' | 'dark', string>>;
    readonly templateHeading: string;
    readonly template: string;
    readonly makeTemplate: string;
  };
}

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

const INDONESIAN: PaneFrameSentences = {
  back: 'Kembali',
  close: 'Tutup',
  next: 'Lanjut',
  skip: 'Lewati',
  use: 'Pakai',
  lookAgain: 'Lihat lagi',
  tryAgain: 'Coba lagi',
  history: 'Riwayat',
  about: 'Tentang',
  outsideExcel: 'Panel ini bekerja di dalam Excel. Bukalah melalui tombol Nilai Capaian pada tab Beranda.',
  language: 'Bahasa',
  languages: LANGUAGE_NAMES,
  jumpTo: (place) => `Tunjukkan ${place} di lembar`,
  steps: {
    label: 'Langkah',
    data: 'Data',
    check: 'Periksa',
    rules: 'Aturan',
    officials: 'Pejabat',
    result: 'Hasil',
  },
  working: {
    readTitle: 'Membaca',
    read: 'Membaca lembar dan menilai …',
    readNote: 'Tidak ada yang diubah.',
    writeTitle: 'Menulis hasil',
    writeNote: 'Sel Anda tidak disentuh. Jika ada yang tidak sesuai, seluruh hasil ditarik kembali.',
    stages: {
      reading: 'Membaca ulang angka …',
      writing: 'Angka cocok. Menulis …',
      checking: 'Memeriksa yang ditulis …',
    },
    undoTitle: 'Membatalkan',
    undo: 'Mengembalikan lembar seperti semula …',
    whyTitle: 'Mengapa?',
    why: 'Mencari dasar putusan …',
    historyTitle: 'Riwayat',
    history: 'Membaca riwayat …',
    other: 'Sebentar …',
  },
  stale: {
    edited: 'Lembar berubah sejak dibaca; yang tampak di sini sudah usang.',
    coauthor: 'Rekan mengubah lembar sejak dibaca; yang tampak di sini sudah usang.',
    left: 'Pembacaan terakhir tidak selesai; yang tampak di sini mungkin sudah usang.',
  },
  trouble: {
    title: 'Belum dapat dilanjutkan',
    unchanged: 'Tidak ada yang berubah di buku kerja.',
    notLoaded:
      'Sebagian berkas panel belum termuat; pemuatannya memerlukan internet. Data Anda tetap di berkas. Periksa sambungan, lalu coba lagi.',
    ownSheet: 'Tulis di lembar baru',
  },
  aboutPage: {
    title: 'Tentang',
    version: (version) => `Capaian ${version}`,
    decides: 'Alat ini menghitung; keputusan ada pada pejabat yang berwenang.',
    privacyHeading: 'Data Anda',
    privacy: [
      'Data tetap di buku kerja ini; tidak ada yang dikirim ke mana pun.',
      'Tidak ada akun dan tidak ada pencatatan pemakaian.',
      'Sel sumber tidak pernah diubah; setiap penulisan diperiksa dan dapat dibatalkan.',
    ],
    theme: 'Tampilan',
    themes: { office: 'Ikut Office', light: 'Terang', dark: 'Gelap' },
    templateHeading: 'Templat kosong',
    template: 'Templat kosong dibuka sebagai buku kerja baru.',
    makeTemplate: 'Buat Templat',
  },
};

const ENGLISH: PaneFrameSentences = {
  back: 'Back',
  close: 'Close',
  next: 'Continue',
  skip: 'Skip',
  use: 'Use',
  lookAgain: 'Look again',
  tryAgain: 'Try again',
  history: 'History',
  about: 'About',
  outsideExcel: 'This pane works inside Excel. Open it with Assess Attainment on the Home tab.',
  language: 'Language',
  languages: LANGUAGE_NAMES,
  jumpTo: (place) => `Show ${place} in the sheet`,
  steps: {
    label: 'Steps',
    data: 'Data',
    check: 'Check',
    rules: 'Rules',
    officials: 'Officials',
    result: 'Result',
  },
  working: {
    readTitle: 'Reading',
    read: 'Reading the sheets and assessing …',
    readNote: 'Nothing is changed.',
    writeTitle: 'Writing results',
    writeNote: 'Your cells are not touched. If anything is not as planned, the whole run is taken back.',
    stages: {
      reading: 'Reading the figures again …',
      writing: 'The figures match. Writing …',
      checking: 'Checking what was written …',
    },
    undoTitle: 'Undoing',
    undo: 'Putting the sheets back as they were …',
    whyTitle: 'Why?',
    why: 'Looking for the grounds of the verdict …',
    historyTitle: 'History',
    history: 'Reading the history …',
    other: 'One moment …',
  },
  stale: {
    edited: 'The sheets have changed since they were read; what stands here is out of date.',
    coauthor: 'A co-author has changed the sheets since they were read; what stands here is out of date.',
    left: 'The last reading did not finish; what stands here may be out of date.',
  },
  trouble: {
    title: 'Cannot go on yet',
    unchanged: 'Nothing in the workbook has changed.',
    notLoaded:
      'Some files of the pane have not loaded; loading them needs the internet. Your data stays in the file. Check the connection and try again.',
    ownSheet: 'Write to a new sheet',
  },
  aboutPage: {
    title: 'About',
    version: (version) => `Capaian ${version}`,
    decides: 'This tool computes; decisions rest with the authorised official.',
    privacyHeading: 'Your data',
    privacy: [
      'Data stays in this workbook; nothing is sent anywhere.',
      'There is no account and no tracking of use.',
      'Source cells are never changed; every write is checked and can be undone.',
    ],
    theme: 'Appearance',
    themes: { office: 'Follow Office', light: 'Light', dark: 'Dark' },
    templateHeading: 'Empty template',
    template: 'An empty template opens as a new workbook.',
    makeTemplate: 'Make Template',
  },
};

export const PANE_FRAME: Readonly<Record<Language, PaneFrameSentences>> = { id: INDONESIAN, en: ENGLISH };
