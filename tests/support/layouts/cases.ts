// Every golden case of an office's own layout.
import { CASES_B } from './casesB';
import { CASES_B_TWISTS } from './casesBTwists';
import { CASES_C } from './casesC';
import { CASES_COLUMNS } from './casesColumns';
import { CASES_D } from './casesD';
import { CASES_E } from './casesE';
import { CASES_F } from './casesF';
import { CASES_G } from './casesG';
import { CASES_H } from './casesH';
import { CASES_HEADERS } from './casesHeaders';
import { CASES_I } from './casesI';
import { CASES_J } from './casesJ';
import { CASES_MIXED } from './casesMixed';
import { CASES_OFFICES } from './casesOffices';
import { CASES_OTHER_TABLES } from './casesOtherTables';
import { CASES_PAIRS } from './casesPairs';
import { CASES_ROWS } from './casesRows';
import { CASES_SHEETS } from './casesSheets';
import type { LayoutCase } from './layoutCase';

export const LAYOUT_CASES: readonly LayoutCase[] = [
  ...CASES_B,
  ...CASES_B_TWISTS,
  ...CASES_C,
  ...CASES_D,
  ...CASES_E,
  ...CASES_F,
  ...CASES_G,
  ...CASES_H,
  ...CASES_I,
  ...CASES_J,
  ...CASES_COLUMNS,
  ...CASES_HEADERS,
  ...CASES_OFFICES,
  ...CASES_OTHER_TABLES,
  ...CASES_PAIRS,
  ...CASES_ROWS,
  ...CASES_SHEETS,
  ...CASES_MIXED,
];
