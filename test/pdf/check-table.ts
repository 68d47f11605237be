/** What must hold for any table on pages: nothing lost, nothing outside its cell, every box closed, notes below. */
import { expect } from 'vitest';
import { typeArea } from '../../generators/pdf/flow.ts';
import { cellsOf, type Laid, printed, textOf } from './placed.ts';

const NEAR = 0.05;

export const checkTable = (laid: Laid, orientation: 'portrait' | 'landscape' = 'portrait'): void => {
  const area = typeArea(orientation);
  const bottom = area.top + area.height;
  const noteLines = new Set([...laid.notes.values()].flat());
  for (const page of laid.pages) {
    const tops = page.boxes.map((box) => box.top);
    const tableTop = Math.min(...tops);
    const tableBottom = Math.max(area.top, ...page.boxes.map((box) => box.top + box.height));
    expect(tableBottom).toBeLessThanOrEqual(bottom + NEAR);
    // Boxes that do not overlap and whose areas add up to the table's leave no hole.
    const covered = page.boxes.reduce((sum, box) => sum + box.width * box.height, 0);
    if (page.boxes.length > 0) {
      const left = Math.min(...page.boxes.map((box) => box.x));
      const width = Math.max(...page.boxes.map((box) => box.x + box.width)) - left;
      expect(covered).toBeCloseTo(width * (tableBottom - tableTop), 0);
    }
    for (const [i, a] of page.boxes.entries()) {
      for (const b of page.boxes.slice(i + 1)) {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
        expect(across > NEAR && down > NEAR).toBe(false);
      }
    }
    for (const { line, top } of page.lines.filter((placed) => noteLines.has(placed.line))) {
      expect(top).toBeGreaterThan(tableBottom);
      expect(top + line.height).toBeLessThanOrEqual(bottom + NEAR);
    }
  }
  for (const measured of cellsOf(laid.table)) {
    const places = printed(laid.pages, measured.lines);
    if (measured.repeats || measured.lastRow < laid.table.headerRows) {
      // Whole, and then whole again on later pages: never a part of it.
      const times = places.length / measured.lines.length;
      expect(times).toBeGreaterThanOrEqual(1);
      expect(places.map(({ line }) => line)).toEqual(Array(Math.ceil(times)).fill(measured.lines).flat());
    } else {
      expect(places.map(({ line }) => line)).toEqual(measured.lines);
    }
    for (const place of places) {
      const inside = laid.pages[place.page]?.boxes.some(
        (box) =>
          Math.abs(box.x - area.left - measured.x) < NEAR &&
          Math.abs(box.width - measured.width) < NEAR &&
          place.top >= box.top - NEAR &&
          place.top + place.line.height <= box.top + box.height + NEAR,
      );
      expect(inside, textOf(place.line)).toBe(true);
      for (const span of place.line.spans) {
        expect(place.x + span.x).toBeGreaterThanOrEqual(area.left + measured.x);
        expect(place.x + span.x + span.width - span.spacing).toBeLessThanOrEqual(
          area.left + measured.x + measured.width,
        );
      }
    }
  }
  const marks = laid.pages.flatMap((page, index) =>
    page.lines.flatMap(({ line }) => line.notes.map((id) => ({ id, page: index }))),
  );
  for (const [id, lines] of laid.notes) {
    const first = marks.find((mark) => mark.id === id)?.page;
    const places = printed(laid.pages, lines);
    if (first === undefined) continue;
    expect(places.map(({ line }) => line)).toEqual(lines);
    expect(places[0]?.page).toBeGreaterThanOrEqual(first);
  }
};
