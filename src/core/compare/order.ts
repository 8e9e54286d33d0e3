/** Whether rows stand among the same neighbours in both documents. */

/** Anchors looked at on each side of a row. */
const NEIGHBOURS = 3;
/** Rows beyond the nearest anchors that still count as «beside» them. */
const SLACK = 3;

/** A pair that is sure by itself. */
export interface Anchor {
  readonly before: number;
  readonly after: number;
}

/** The neighbourhood that sure pairs draw. Tells nothing where the other document has another order. */
export class Order {
  /** By place in `before`, in that order. */
  private readonly anchors: readonly Anchor[];
  /** 0: the order of one document says nothing about the other's; 1: it is the same one. */
  readonly reliability: number;

  constructor(anchors: readonly Anchor[]) {
    this.anchors = [...anchors].sort((a, b) => a.before - b.before);
    let rising = 0;
    this.anchors.forEach(({ after }, at) => {
      if (at > 0 && after > (this.anchors[at - 1]?.after ?? 0)) rising++;
    });
    const steps = this.anchors.length - 1;
    this.reliability = steps < NEIGHBOURS ? 0 : Math.max(0, (2 * rising) / steps - 1);
  }

  /** The share of the nearest anchors that have both rows on the same side and close; null where there are none to ask. */
  agreement(before: number, after: number): number | null {
    if (this.reliability === 0) return null;
    const next = this.nextAnchor(before);
    const above = this.anchors.slice(Math.max(0, next - NEIGHBOURS), next);
    const from = this.anchors[next]?.before === before ? next + 1 : next;
    const below = this.anchors.slice(from, from + NEIGHBOURS);
    let [agree, asked] = [0, 0];
    const ask = (anchor: Anchor, side: 1 | -1): void => {
      const [here, there] = [(before - anchor.before) * side, (after - anchor.after) * side];
      asked++;
      if (there > 0 && there <= here + SLACK + NEIGHBOURS) agree++;
    };
    for (const anchor of above) ask(anchor, 1);
    for (const anchor of below) ask(anchor, -1);
    return asked === 0 ? null : agree / asked;
  }

  /** The rows of `after` that lie between the anchors around a row of `before`. */
  gap(before: number, last: number): readonly [from: number, to: number] {
    const next = this.nextAnchor(before);
    const [above, below] = [this.anchors[next - 1], this.anchors[next]];
    return [above === undefined ? 0 : above.after + 1, below === undefined ? last : below.after - 1];
  }

  /** Place of the first anchor at or after a row. */
  private nextAnchor(before: number): number {
    let [low, high] = [0, this.anchors.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.anchors[middle]?.before ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
