// Where an area goes when whole rows are inserted above or inside it, or deleted. Pure.
import type { Area } from './address';

/** `count` rows inserted at `from`, or deleted when negative; null when all its rows are gone. */
export function movedArea(area: Area, from: number, count: number): Area | null {
  const end = area.row + area.rows;
  if (count > 0) {
    if (area.row >= from) return { ...area, row: area.row + count };
    return end > from ? { ...area, rows: area.rows + count } : area;
  }
  const until = from - count;
  const lostAbove = Math.max(0, Math.min(until, area.row) - from);
  const lostInside = Math.max(0, Math.min(until, end) - Math.max(from, area.row));
  if (lostInside >= area.rows) return null;
  return { ...area, row: area.row - lostAbove, rows: area.rows - lostInside };
}
