// The workbook as a write sees it: its sheets, the tool's names and parts, kept up to date while operations are queued.
// Never asks the host for anything; `openForWriting` fills it.

/** A name as Excel compares the names of sheets and ranges: without case. */
export const folded = (name: string): string => name.toLowerCase();

/** What the queued operations have made of the workbook so far; copied before a batch, so that it can be queued again. */
export class OpenBook {
  constructor(
    readonly context: Excel.RequestContext,
    private readonly sheets: Map<string, Excel.Worksheet>,
    private readonly marks: Set<string>,
    private readonly parts: Map<string, readonly Excel.CustomXmlPart[]>,
  ) {}

  copy(): OpenBook {
    return new OpenBook(this.context, new Map(this.sheets), new Set(this.marks), new Map(this.parts));
  }

  sheet(name: string): Excel.Worksheet {
    const sheet = this.sheets.get(folded(name));
    if (sheet === undefined) throw new Error(`The plan was not checked: there is no sheet ${name}`);
    return sheet;
  }

  addSheet(name: string): void {
    this.sheets.set(folded(name), this.context.workbook.worksheets.add(name));
  }

  deleteSheet(name: string): void {
    this.sheet(name).delete();
    this.sheets.delete(folded(name));
  }

  removeMark(name: string): void {
    if (!this.marks.delete(folded(name))) return;
    this.context.workbook.names.getItem(name).delete();
  }

  setMark(name: string, range: Excel.Range): void {
    this.removeMark(name);
    this.context.workbook.names.add(name, range).visible = false;
    this.marks.add(folded(name));
  }

  /** Adds one piece; the pieces of the content before it stay until `replaceParts`. */
  addPart(xml: string): Excel.CustomXmlPart {
    return this.context.workbook.customXmlParts.add(xml);
  }

  /** Lets the parts stand for the key and removes those that did before. */
  replaceParts(key: string, parts: readonly Excel.CustomXmlPart[]): void {
    for (const old of this.parts.get(key) ?? []) old.delete();
    this.parts.set(key, parts);
  }
}
