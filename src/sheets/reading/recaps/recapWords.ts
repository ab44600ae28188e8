// Whether a row bears the name of what is summed up in recaps: an office or a group of revenue. Knows words only.
import { namesOffice } from '../rows/repeatedBlocks';
import { REVENUE_ITSELF, revenueLevel } from '../rows/revenueGroups';

export const namesGroup = (name: string): boolean =>
  namesOffice(name) || (revenueLevel(name) ?? REVENUE_ITSELF) < REVENUE_ITSELF;
