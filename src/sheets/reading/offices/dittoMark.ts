// Marks by which a cell says 'as above': quotation marks, `idem`, `-do-`, `sda`. Knows texts only.
import type { CellValue } from '../../grid';
import { plainText } from '../cells/headingText';

const DITTO =
  /^[-–(\s]*(?:["″”“〃„]{1,2}|['’´`]{2}|,,|ditto|do|idem|id\.|s\.? ?d\.? ?a\.?|(?:sama )?(?:dengan )?(?:sda|di ?atas))[-–)\s]*\.?$/i;

/** Whether a cell only repeats the one above it. */
export const isDitto = (value: CellValue): boolean =>
  typeof value === 'string' && value !== '' && value.length < 24 && DITTO.test(plainText(value));
