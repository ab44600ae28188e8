// Headings that are what they seem only where no plainer one stands beside them: `Uraian Program/Kegiatan` names the rows of
// a list of codes, `Standar` is the target where a realisation is measured against it. Knows headings only.
import type { SourceRole } from '../../templateSheets';
import type { HeadingPath } from './headerPaths';

const NAME = 'Uraian/Indikator Kinerja';
const CODE = 'Kode Rekening';
const TARGET = 'Target Murni';

/** The finest level names the row: a programme holds activities, and these their parts. */
const NAMES: readonly RegExp[] = [
  /\bsub ?kegiatan\b/,
  /\bkegiatan\b/,
  /\bprogram\b/,
  /^(?:uraian|nama|rincian|jenis)\b(?!.*\b(?:pejabat|penanggung|opd|skpd|pptk)\b)/,
];
const STANDARD = /^(?:nilai )?standar(?: (?:spm|pelayanan(?: minimal)?|mutu|nilai))?$/;
const REALISED = /\b(?:realisasi|capaian|pencapaian|hasil)\b/;
const FIGURES =
  /\b(?:target|realisasi|capaian|pagu|anggaran|sisa|jumlah|kode|satuan|penanggung|lokasi|sasaran|indikator|keluaran)\b/;

/** Columns, by their place among the paths, that stand in for headings which a table of this role lacks. */
export function weakHeadings(
  role: SourceRole,
  found: ReadonlySet<string>,
  paths: readonly HeadingPath[],
): readonly { readonly heading: string; readonly at: number }[] {
  if (role !== 'target' && role !== 'realisation') return [];
  const texts = paths.map((path) => (path.isContinued ? '' : path.texts.join(' ')));
  const weak: { readonly heading: string; readonly at: number }[] = [];
  if (found.has(CODE) && !found.has(NAME)) {
    for (const words of NAMES) {
      const at = texts.findIndex((text) => words.test(text) && !FIGURES.test(text));
      if (at < 0) continue;
      weak.push({ heading: NAME, at });
      break;
    }
  }
  if (role === 'target' && found.has(NAME) && ![...found].some((heading) => heading.startsWith('Target '))) {
    const at = texts.findIndex((text) => STANDARD.test(text));
    if (at >= 0 && texts.some((text) => REALISED.test(text))) weak.push({ heading: TARGET, at });
  }
  return weak;
}
