/** What rows are cut from. Edges in twips. */
export interface Area {
  readonly left: number;
  readonly right: number;
  /** Right edge of the label column; only the table as a whole has one. */
  readonly labels?: number;
  /** Percent that a label beside its value takes of their share. */
  readonly split: number;
  /** Width that the label of a group inside of a group takes. */
  readonly groupLabel: number;
}

/** Where the label of rows that belong together ends; however deep, half of the area is left to them. */
export const labelEdge = (area: Area): number =>
  area.labels ?? area.left + Math.min(area.groupLabel, (area.right - area.left) / 2);
