// PageLayout of a worksheet with its header and footer, over the sheet's own XML.
import {
  footer,
  joinFooter,
  margin,
  printAttribute,
  printZoom,
  setFooter,
  setMargin,
  setPrintAttribute,
  setPrintZoom,
  type FooterName,
  type Margin,
  type PrintZoom,
  type Third,
} from '../engine/pageSettings';
import { printAreas, setPrintArea, setTitleRows, titleRows } from '../engine/printNames';
import type { SheetEntry } from '../engine/workbookModel';
import { isOn } from '../file/xml';
import { asFlag, asNumber, asRange, asRecord, asText } from './arguments';
import type { Host } from './host';
import { hostClass, type Member } from './hostClass';
import { invalidArgument, itemNotFound } from './hostError';
import { RangeArea, worksheetOf } from './rangeArea';
import { RangeAreasClass } from './rangeAreasMembers';
import { RangeClass } from './rangeMembers';

/** In the order of their numbers in a file, from 1 (ECMA-376 18.3.1.63). */
const PAPERS = (
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 ' +
  'Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 ' +
  'EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch ' +
  'EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman'
).split(' ');

/** Excel's limit for a whole header or footer. */
const LONGEST_FOOTER = 255;

function marginMember(side: Margin): Member<SheetEntry> {
  return {
    since: '1.9',
    get: (sheet) => margin(worksheetOf(sheet), side),
    set: (sheet, value) => {
      const points = asNumber(value, `${side}Margin`);
      if (points < 0) throw invalidArgument(`${side}Margin`);
      setMargin(worksheetOf(sheet), side, points);
    },
  };
}

const flagMember = (attribute: string): Member<SheetEntry> => ({
  since: '1.9',
  get: (sheet) => isOn(printAttribute(worksheetOf(sheet), 'printOptions', attribute)),
  set: (sheet, value) => {
    const isSet = asFlag(value, attribute);
    setPrintAttribute(worksheetOf(sheet), 'printOptions', attribute, isSet ? '1' : '0');
  },
});

function pages(value: unknown, what: string): number | null {
  if (value === undefined || value === null) return null;
  const count = asNumber(value, what);
  if (!Number.isInteger(count) || count < 1 || count > 32_767) throw invalidArgument(what);
  return count;
}

function zoomFrom(value: unknown): PrintZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value, 'zoom');
  const wide = pages(horizontalFitToPages, 'horizontalFitToPages');
  const tall = pages(verticalFitToPages, 'verticalFitToPages');
  if (wide !== null || tall !== null) return { wide, tall };
  const percent = asNumber(scale, 'scale');
  if (percent < 10 || percent > 400) throw invalidArgument('scale');
  return { scale: Math.round(percent) };
}

function zoomOf(sheet: SheetEntry): Readonly<Record<string, number | null>> {
  const zoom = printZoom(worksheetOf(sheet));
  return 'wide' in zoom
    ? { horizontalFitToPages: zoom.wide, verticalFitToPages: zoom.tall, scale: null }
    : { horizontalFitToPages: null, verticalFitToPages: null, scale: zoom.scale };
}

/** A range of this sheet: another sheet's cannot be printed with it. */
function ownRange(sheet: SheetEntry, value: unknown, host: Host): RangeArea {
  const range = asRange(value, host.model, sheet);
  if (range.sheet !== sheet) throw invalidArgument('a range of another sheet');
  return range;
}

function printArea(sheet: SheetEntry, host: Host): unknown {
  worksheetOf(sheet);
  const areas = printAreas(host.model, sheet);
  return areas.length === 0 ? null : RangeAreasClass(areas.map((area) => RangeArea.of(sheet, area)));
}

function repeatedRows(sheet: SheetEntry, host: Host): unknown {
  worksheetOf(sheet);
  const rows = titleRows(host.model, sheet);
  return rows === null ? null : RangeClass(RangeArea.of(sheet, rows));
}

const thirdMember = (name: FooterName, at: Third): Member<SheetEntry> => ({
  since: '1.9',
  get: (sheet) => footer(worksheetOf(sheet), name)[at],
  set: (sheet, value) => {
    const text = joinFooter({ ...footer(worksheetOf(sheet), name), [at]: asText(value, 'text') });
    if (text.length > LONGEST_FOOTER) throw invalidArgument('more than 255 characters');
    setFooter(worksheetOf(sheet), name, text);
  },
});

const HeaderFooterClass = hostClass<SheetEntry>('HeaderFooter', {
  leftHeader: thirdMember('oddHeader', 'L'),
  centerHeader: thirdMember('oddHeader', 'C'),
  rightHeader: thirdMember('oddHeader', 'R'),
  leftFooter: thirdMember('oddFooter', 'L'),
  centerFooter: thirdMember('oddFooter', 'C'),
  rightFooter: thirdMember('oddFooter', 'R'),
});

const HeaderFooterGroupClass = hostClass<SheetEntry>('HeaderFooterGroup', {
  defaultForAllPages: { since: '1.9', get: (sheet) => HeaderFooterClass(sheet) },
});

export const PageLayoutClass = hostClass<SheetEntry>('PageLayout', {
  headersFooters: { since: '1.9', get: (sheet) => HeaderFooterGroupClass(sheet) },
  paperSize: {
    since: '1.9',
    get: (sheet) =>
      PAPERS[Number(printAttribute(worksheetOf(sheet), 'pageSetup', 'paperSize') ?? 1) - 1] ?? null,
    set: (sheet, value) => {
      const number = PAPERS.indexOf(asText(value, 'paperSize')) + 1;
      if (number === 0) throw invalidArgument(`paperSize ${String(value)}`);
      setPrintAttribute(worksheetOf(sheet), 'pageSetup', 'paperSize', String(number));
    },
  },
  orientation: {
    since: '1.9',
    get: (sheet) =>
      printAttribute(worksheetOf(sheet), 'pageSetup', 'orientation') === 'landscape'
        ? 'Landscape'
        : 'Portrait',
    set: (sheet, value) => {
      if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument('orientation');
      setPrintAttribute(worksheetOf(sheet), 'pageSetup', 'orientation', value.toLowerCase());
    },
  },
  zoom: {
    since: '1.9',
    get: zoomOf,
    set: (sheet, value) => {
      setPrintZoom(worksheetOf(sheet), zoomFrom(value));
    },
  },
  leftMargin: marginMember('left'),
  rightMargin: marginMember('right'),
  topMargin: marginMember('top'),
  bottomMargin: marginMember('bottom'),
  headerMargin: marginMember('header'),
  footerMargin: marginMember('footer'),
  centerHorizontally: flagMember('horizontalCentered'),
  centerVertically: flagMember('verticalCentered'),
  printGridlines: flagMember('gridLines'),
  setPrintArea: {
    since: '1.9',
    call: (sheet, [range], host) => {
      setPrintArea(host.model, sheet, ownRange(sheet, range, host));
    },
  },
  getPrintArea: {
    since: '1.9',
    call: (sheet, _, host) => {
      const found = printArea(sheet, host);
      if (found === null) throw itemNotFound('print area');
      return found;
    },
  },
  getPrintAreaOrNullObject: { since: '1.9', call: (sheet, _, host) => printArea(sheet, host) },
  setPrintTitleRows: {
    since: '1.9',
    call: (sheet, [range], host) => {
      setTitleRows(host.model, sheet, ownRange(sheet, range, host));
    },
  },
  getPrintTitleRowsOrNullObject: { since: '1.9', call: (sheet, _, host) => repeatedRows(sheet, host) },
});
