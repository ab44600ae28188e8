// What the running host offers beyond the base that the manifest asks for (ExcelApi 1.9). The only place that asks
// for requirement sets; it never looks at the name or the version of the host.

const NEEDED_SET = {
  /** Range.getMergedAreasOrNullObject */
  mergedAreas: '1.13',
} as const;

export type Capability = keyof typeof NEEDED_SET;

/** Whether this host has the capability; false where the host cannot say (no Office object, as under Node). */
export function hasCapability(capability: Capability): boolean {
  if (typeof Office === 'undefined') return false;
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.requirements?.isSetSupported('ExcelApi', NEEDED_SET[capability]) ?? false;
}
