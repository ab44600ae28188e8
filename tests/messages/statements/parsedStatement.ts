// A verdict's sentence taken apart by the test's own patterns, in both languages. Knows nothing of how sentences are made.

export type Language = 'id' | 'en';

export interface SaidFigure {
  readonly text: string;
  /** What stands in the square brackets behind it. */
  readonly source: string;
}

export interface SaidFigures {
  readonly realisation: SaidFigure | null;
  readonly target: SaidFigure | null;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** `99,99` and the note on the direction. */
  readonly percent: string | null;
  readonly direction: 'higher' | 'lower' | 'lower by quotient' | 'range';
}

export interface SaidStatus extends SaidFigures {
  readonly status: string;
  readonly band: {
    readonly from: string | null;
    readonly below: string | null;
    readonly at: string | null;
  } | null;
  readonly distance: string | null;
}

export interface SaidPact {
  readonly at: string;
  readonly number: string;
  readonly triggers: readonly string[];
  readonly scope: string;
  readonly catchUp: string;
  /** From the threshold to the verdict. */
  readonly told: string;
  readonly threshold: string | null;
  readonly thresholdAt: string | null;
  readonly amount: string | null;
  readonly distance: string | null;
  readonly own: SaidFigures | null;
  readonly whole: {
    readonly count: number;
    readonly rows: string;
    readonly sums: readonly [string, string] | null;
  } | null;
}

export interface Statement {
  readonly period: string;
  readonly year: number;
  readonly dueOn: string;
  readonly status: SaidStatus;
  readonly pact: SaidPact | null;
  readonly pactStatus: string | null;
  readonly person: string | null;
  readonly text: string;
}

const MONTHS = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const HEAD = /^Status(?: Pakta)? (TW (?:IV|III|II|I)|Semester (?:II|I)|Tahun) (\d{4}) /;
const DUE =
  /, (?:jatuh tempo|due on) (\d+) (\p{L}+) (\d{4})(?:, (?:dinilai|dihitung|assessed|recalculated)[^:;]*)?(?::|;|\.?$)/u;
const STATUS_WORDS =
  'Tercapai|Mendekati Target|Tidak Tercapai|Belum Jatuh Tempo|Tidak Ada Target|Perlu Keputusan|Data Belum Lengkap';
const PACT_WORDS =
  'Terindikasi Pelanggaran|Perlu Telaah|Belum Dapat Dinilai|Perlu Klarifikasi|Peringatan|Terkejar|Terpenuhi|Dikecualikan|Tidak Berlaku';
const SOURCE = String.raw`(?: \[([^\]]*)\])?`;

const inLanguage = (language: Language, id: string, en: string): string => (language === 'id' ? id : en);

function figuresIn(text: string, language: Language): SaidFigures {
  const months = MONTHS[language].join('|');
  const realised = new RegExp(
    inLanguage(
      language,
      `(?:rata-rata )?realisasi (?:posisi akhir )?(${months})(?:–(${months}))? (“[^”]*”|[^\\[]*?)${SOURCE}(?= terhadap | memberi |, |$)`,
      `(?:mean )?realisation (?:of|at the end of) (${months})(?:–(${months}))? (“[^”]*”|[^\\[]*?)${SOURCE}(?= against | gives |, |$)`,
    ),
  ).exec(text);
  const aimed = new RegExp(
    inLanguage(
      language,
      `target (“[^”]*”|-?(?:Rp)?\\d[^(\\[]*?)(?: \\([^)]*\\))?${SOURCE}(?= memberi |, |$)`,
      `a target of (“[^”]*”|-?(?:Rp)?\\d[^(\\[]*?)(?: \\([^)]*\\))?${SOURCE}(?= gives |, |$)`,
    ),
  ).exec(text);
  const reached = new RegExp(
    inLanguage(
      language,
      '(?<=capaian )([\\d.,]+)% \\(dipotong([^)]*)',
      '(?<=attainment of )([\\d.,]+)% \\(cut([^)]*)',
    ),
  ).exec(text);
  const [, first = '', last = first] = realised ?? [];
  const note = text.slice(reached?.index ?? 0, (reached?.index ?? 0) + 100);
  return {
    realisation: realised === null ? null : { text: realised[3] ?? '', source: realised[4] ?? '' },
    target: aimed === null ? null : { text: aimed[1] ?? '', source: aimed[2] ?? '' },
    firstMonth: (MONTHS[language] as readonly string[]).indexOf(first) + 1,
    lastMonth: (MONTHS[language] as readonly string[]).indexOf(last) + 1,
    percent: reached?.[1] ?? null,
    direction: /target ÷ reali[sz]ation|target ÷ realisasi/.test(note)
      ? 'lower by quotient'
      : /2 × target/.test(note)
        ? 'lower'
        : /rentang|a range/.test(note)
          ? 'range'
          : 'higher',
  };
}

const DISTANCE = {
  id: (what: string) =>
    new RegExp(
      `(tepat sama dengan ${what}|kurang \\S.*? dari ${what}|melampaui ${what} sebesar .*?|melebihi batas ${what} sebesar .*?|-?(?:Rp)?[\\d.,]+[^,;]* lebih baik dari ${what})$`,
    ),
  en: (what: string) =>
    new RegExp(`(exactly the ${what}|[^;]+? (?:short of|above|better than|above the limit of) the ${what})$`),
} as const;

function distanceIn(text: string, language: Language, what: 'target' | 'threshold'): string | null {
  const name = language === 'id' && what === 'threshold' ? 'ambang' : what;
  const last = text
    .split(/, (?=(?:tepat|kurang|melampaui|melebihi|exactly|Rp|-?\d))/)
    .slice(1)
    .join(', ');
  return DISTANCE[language](name).exec(last)?.[1] ?? null;
}

function statusIn(verdict: string, evidence: string, language: Language): SaidStatus {
  const found = new RegExp(
    `^(${STATUS_WORDS})(?: \\((?:(?:paling sedikit|at least) ([\\d.,]+)%)?(?: dan | and )?(?:(?:kurang dari|less than) ([\\d.,]+)%)?\\)${SOURCE})?`,
  ).exec(verdict);
  if (found === null) throw new Error(`No status in: ${verdict}`);
  const [, status = '', from, below, at] = found;
  return {
    ...figuresIn(evidence, language),
    status,
    band:
      from === undefined && below === undefined
        ? null
        : { from: from ?? null, below: below ?? null, at: at ?? null },
    distance: distanceIn(evidence, language, 'target'),
  };
}

function pactIn(text: string, language: Language): SaidPact | null {
  const found =
    /(?:nomor|number) (\S+)(?: (?:tanggal|of) [^[]*)? \[([^\]]*)\] \(Pemicu (.*?); Cakupan (.*?); Kejar (.*?); Acuan Target (.*?)\)(.*)$/.exec(
      text,
    );
  if (found === null) return null;
  const [, number = '', at = '', triggers = '', scope = '', catchUp = '', , told = ''] = found;
  const asked =
    /(?:ambang|threshold) ([\d.,]+)%(?: \[([^\]]*)\])?(?:, (?:yaitu|that is) (-?(?:Rp)?[\d.,]*\d))?/.exec(
      told,
    );
  const whole =
    /(?:total rupiah|the rupiah total of|rata-rata tertimbang|the weighted mean of|setiap indikator dari|each of) (\d+) (?:baris|rows) \[([^\]]*)\](?:, (?:realisasi|realisation) (?:[\p{L}–]+ )?(.+?) (?:terhadap target|against a target of) (.+?)(?=, (?:capaian|attainment)))?/u.exec(
      told,
    );
  const own = /(?:dinilai atas|judged on) (.*)$/u.exec(told)?.[1];
  return {
    at,
    number,
    triggers: triggers.split(/, | dan | and /),
    scope,
    catchUp,
    told,
    threshold: asked?.[1] ?? null,
    thresholdAt: asked?.[2] ?? null,
    amount: asked?.[3] ?? null,
    distance: distanceIn(told, language, 'threshold'),
    own: own === undefined ? null : figuresIn(own, language),
    whole:
      whole === null
        ? null
        : {
            count: Number(whole[1]),
            rows: whole[2] ?? '',
            sums: whole[3] === undefined || whole[4] === undefined ? null : [whole[3], whole[4]],
          },
  };
}

/** Throws where the sentence is not built as all are. */
export function parsedStatement(text: string, language: Language): Statement {
  const head = HEAD.exec(text);
  const due = DUE.exec(text);
  if (head === null || due === null) throw new Error(`No head: ${text}`);
  const [start, period = '', year = ''] = head;
  const [dates, day = '', month = '', dueYear = ''] = due;
  const verdict = text.slice(start.length, due.index);
  const body = text
    .slice(due.index + dates.length)
    .replace(/\.$/, '')
    .trim();
  const cut = dates.endsWith(';') ? 0 : body.search(/(?:; |^)Status Pakta /);
  const evidence = cut < 0 ? body : body.slice(0, cut);
  const pact = cut < 0 ? '' : body.slice(cut);
  const number = (MONTHS[language] as readonly string[]).indexOf(month) + 1;
  return {
    period,
    year: Number(year),
    dueOn: `${dueYear}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`,
    status: statusIn(verdict, evidence, language),
    pact: pactIn(pact, language),
    pactStatus: new RegExp(`Status Pakta (${PACT_WORDS})`).exec(pact)?.[1] ?? null,
    person: /(?:Penanggung Jawab|the official responsible) .*? \[([^\]]*)\]/.exec(pact)?.[1] ?? null,
    text,
  };
}
