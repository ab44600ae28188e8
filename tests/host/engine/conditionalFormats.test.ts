import { parseArea } from '../../../src/host/engine/address';
import { clearConditionalFormats } from '../../../src/host/engine/conditionalFormats';
import { children } from '../../../src/host/file/xml';
import { modelOf } from '../../support/hostSession';
import { rawWorkbook } from '../../support/rawWorkbook';

const RULE =
  '<conditionalFormatting sqref="B2:D9"><cfRule type="expression" priority="1"><formula>$A2&gt;B2</formula></cfRule></conditionalFormatting>';

/** Where the rule applies and what it compares after the area is cleared of it. */
function after(cleared: string): readonly (readonly [string | null, string | null])[] {
  const model = modelOf(rawWorkbook({ sheets: [{ name: 'Data', after: RULE }] }));
  const sheet = model.findSheet('Data')?.worksheet;
  const area = parseArea(cleared);
  if (sheet === null || sheet === undefined || area === null) throw new Error('No sheet');
  clearConditionalFormats(sheet, area);
  return children(sheet.frame.root, 'conditionalFormatting').map((block) => [
    block.getAttribute('sqref'),
    children(block, 'cfRule').flatMap((rule) => children(rule, 'formula'))[0]?.textContent ?? null,
  ]);
}

describe('clearConditionalFormats', () => {
  it.each([
    ['rows below keep their comparison', 'A2:Z4', [['B5:D9', '$A5>B5']]],
    ['columns on the right keep theirs', 'B1:B20', [['C2:D9', '$A2>C2']]],
    ['a corner that stays needs no change', 'A8:Z9', [['B2:D7', '$A2>B2']]],
    ['a rule without cells is gone', 'A1:Z20', []],
    ['an area beside it changes nothing', 'F1:G20', [['B2:D9', '$A2>B2']]],
  ])('%s', (_, cleared, expected) => {
    expect(after(cleared)).toEqual(expected);
  });
});
