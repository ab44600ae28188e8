// The shared strings part as a list of texts: rich runs joined, phonetic guides left out.
import { nextElement, stringItemText } from './sheetScanner';
import { cellText } from './readSheetRows';
import { refuseDoctype } from './xml';

export function readSharedStrings(text: string, part: string): readonly string[] {
  refuseDoctype(text.slice(0, 4096), part);
  const prefix = /<((?:[\w.-]+:)?)sst[\s>/]/.exec(text)?.[1] ?? '';
  const strings: string[] = [];
  let at = 0;
  for (;;) {
    const item = nextElement(text, `${prefix}si`, at, text.length);
    if (item === null) return strings;
    strings.push(cellText(stringItemText(text.slice(item.open, item.close), prefix)));
    at = item.end;
  }
}
