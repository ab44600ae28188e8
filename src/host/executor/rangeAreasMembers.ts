// RangeAreas: several ranges of one sheet, as far as merged areas need them.
import { areaAddress, quotedSheet } from '../engine/address';
import { hostClass } from './hostClass';
import type { RangeArea } from './rangeArea';
import { RangeClass } from './rangeMembers';

export const RangeAreasClass = hostClass<readonly RangeArea[]>('RangeAreas', {
  areaCount: { since: '1.9', get: (areas) => areas.length },
  address: {
    since: '1.9',
    get: (areas, { model }) =>
      areas.map((area) => `${quotedSheet(model.nameOf(area.sheet))}!${areaAddress(area)}`).join(','),
  },
  cellCount: {
    since: '1.9',
    get: (areas) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  areas: { since: '1.9', get: (areas) => RangeCollectionClass(areas) },
});

export const RangeCollectionClass = hostClass<readonly RangeArea[]>(
  'RangeCollection',
  {
    getCount: { since: '1.9', call: (areas) => areas.length },
    getItemAt: {
      since: '1.9',
      call: (areas, [index]) => {
        const area = areas[Number(index)];
        return area === undefined ? null : RangeClass(area);
      },
    },
  },
  { items: (areas) => areas.map((area) => RangeClass(area)) },
);
