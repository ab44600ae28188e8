// The words of the template beside its headings: titles, one line of help a sheet, what each setting means.
// Headings and choices are not here: they stay Indonesian in both languages.
import type { TemplateTexts } from '../sheets/templateTexts';
import type { Language } from './language';

const INDONESIAN: TemplateTexts = {
  sheets: {
    target: {
      title: 'Target Kinerja',
      help: 'Isi satu baris untuk setiap rekening atau indikator. Target per triwulan boleh kosong: tahapan diambil dari lembar Ambang Triwulan.',
    },
    realisation: {
      title: 'Realisasi',
      help: 'Isi angka bulan itu saja, tidak ditambah bulan sebelumnya. Bulan tanpa data dibiarkan kosong; tulis 0 hanya jika memang nol.',
    },
    schedule: {
      title: 'Ambang Triwulan',
      help: 'Tahapan target sampai akhir setiap triwulan dan ambang capaiannya, dalam persen. Pastikan dasar penetapannya dengan Bagian Hukum.',
    },
    scale: {
      title: 'Skala Status',
      help: 'Setiap status berlaku mulai batas bawahnya. Batas status terendah dibiarkan kosong supaya setiap persentase punya satu status.',
    },
    officials: {
      title: 'Pejabat',
      help: 'Isi satu baris untuk setiap masa jabatan. TMT Selesai dibiarkan kosong selama pejabat masih menjabat.',
    },
    pacts: {
      title: 'Pakta',
      help: 'Isi satu baris untuk setiap dokumen yang ditandatangani. Pemicu, Acuan Target, dan Pejabat Baru harus dipilih menurut bunyi dokumen.',
    },
    exemptions: {
      title: 'Pengecualian',
      help: 'Isi satu baris untuk setiap periode. Pengecualian berlaku hanya jika nomor dan tanggal dokumennya terisi.',
    },
    officeMap: {
      title: 'Pemetaan OPD',
      help: 'Isi jika rekening tidak mencantumkan OPD, atau jika OPD digabung atau berganti nama.',
    },
    settings: {
      title: 'Pengaturan',
      help: 'Ubah kolom Nilai saja. Kunci tidak diubah supaya pengaturan tetap terbaca.',
    },
  },
  settingNotes: {
    'Tahun Anggaran': 'Tahun yang dinilai.',
    'Tanggal Evaluasi':
      'Penilaian memakai data sampai tanggal ini. Kosong: tanggal saat penilaian dijalankan.',
    'Hari Tenggang': 'Jumlah hari kalender setelah akhir periode sebelum periode dinilai.',
    'Basis Periode': 'Kumulatif: sejak 1 Januari. Per Periode: bulan-bulan dalam periode itu saja.',
    'Batas Rata-rata (%)': 'Capaian tertinggi satu indikator di dalam rata-rata.',
    'Batas Rapuh (%)': 'Kekurangan sampai persentase ini dari ambang ditelaah dahulu. 0: tidak dipakai.',
    Satuan: 'Satuan angka uang di lembar Target dan Realisasi.',
    'Ukuran Kertas': 'A4 atau F4 (folio), untuk lembar yang dicetak.',
  },
  scheduleBasis: 'Usulan awal – isi dasar penetapan yang berlaku',
};

const ENGLISH: TemplateTexts = {
  sheets: {
    target: {
      title: 'Performance Targets',
      help: 'One row for each account or indicator. Quarterly targets may stay blank: the stages then come from the sheet Ambang Triwulan.',
    },
    realisation: {
      title: 'Realisation',
      help: "Each month's own figure, without the months before it. Leave a month without data blank; write 0 only for a real zero.",
    },
    schedule: {
      title: 'Quarterly Stages',
      help: 'Target stages up to the end of each quarter and their thresholds, in per cent. Confirm the legal basis with the legal division.',
    },
    scale: {
      title: 'Status Scale',
      help: 'Each status applies from its lower bound. Leave the lowest bound blank so that every percentage has one status.',
    },
    officials: {
      title: 'Officials',
      help: 'One row for each time in office. Leave TMT Selesai blank while the official is in office.',
    },
    pacts: {
      title: 'Pacts',
      help: 'One row for each signed document. Choose Pemicu, Acuan Target and Pejabat Baru as the document says.',
    },
    exemptions: {
      title: 'Exemptions',
      help: 'One row for each period. An exemption counts only with the number and the date of its document.',
    },
    officeMap: {
      title: 'Offices of Accounts',
      help: 'Fill this in when accounts name no office, or when an office was merged or renamed.',
    },
    settings: {
      title: 'Settings',
      help: 'Change the column Nilai only. The keys stay as they are so that the settings can be read.',
    },
  },
  settingNotes: {
    'Tahun Anggaran': 'The fiscal year to assess.',
    'Tanggal Evaluasi': 'Data up to this date are used. Blank: the date of the run.',
    'Hari Tenggang': 'Calendar days after the end of a period before it is assessed.',
    'Basis Periode': "Kumulatif: from 1 January. Per Periode: the period's own months.",
    'Batas Rata-rata (%)': 'The highest attainment of one indicator within a mean.',
    'Batas Rapuh (%)': 'A shortfall up to this share of the threshold is reviewed first. 0: not used.',
    Satuan: 'The unit of the money figures in Target and Realisasi.',
    'Ukuran Kertas': 'A4 or F4 (folio), for sheets that are printed.',
  },
  scheduleBasis: 'First proposal – fill in the basis that applies',
};

const TEXTS: Readonly<Record<Language, TemplateTexts>> = { id: INDONESIAN, en: ENGLISH };

/** The template's words in the user's language. */
export const templateTexts = (language: Language): TemplateTexts => TEXTS[language];
