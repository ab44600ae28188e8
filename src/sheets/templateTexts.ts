// The words that the template shows beside its headings, as the plan asks for them. Types only: the sentences
// themselves live with the messages.
import type { SourceRole } from './templateSheets';

export interface TemplateTexts {
  readonly sheets: Readonly<Record<SourceRole, { readonly title: string; readonly help: string }>>;
  /** `Keterangan` of each key of `Pengaturan`. */
  readonly settingNotes: Readonly<Record<string, string>>;
  /** `Dasar Penetapan` of the preset stages: says that the office has still to name its own basis. */
  readonly scheduleBasis: string;
}
