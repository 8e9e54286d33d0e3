/**
 * One-to-one assignment that makes the sum of all gains the greatest, over the pairs that are possible at all. Rows that share no
 * possible pair, however indirectly, do not meet: the work grows with the rows, not with their product.
 */

/** A pair that is possible, with what it is worth; only gains above zero are ever taken. */
export interface Edge {
  readonly column: number;
  readonly gain: number;
}

/**
 * By row, the column assigned to it, or -1. Successive shortest paths over sparse edges (R. Jonker and A. Volgenant, «A shortest
 * augmenting path algorithm for dense and sparse linear assignment problems», 1987); each row may also stay alone for nothing.
 */
export function assign(edges: readonly (readonly Edge[])[], columns: number): Int32Array {
  const search = new Search(edges, columns);
  for (let row = 0; row < edges.length; row++) search.place(row);
  return search.rowColumn;
}

class Search {
  readonly rowColumn: Int32Array;
  /** Real columns first, then for each row the one of its own that stands for «alone». */
  private readonly columnRow: Int32Array;
  private readonly price: Float64Array;
  private readonly distance: Float64Array;
  private readonly from: Int32Array;

  constructor(
    private readonly edges: readonly (readonly Edge[])[],
    private readonly columns: number,
  ) {
    const all = columns + edges.length;
    this.rowColumn = new Int32Array(edges.length).fill(-1);
    this.columnRow = new Int32Array(all).fill(-1);
    this.price = new Float64Array(all);
    this.distance = new Float64Array(all).fill(Infinity);
    this.from = new Int32Array(all).fill(-1);
  }

  /** Finds a column for one more row, moving others where all of them together gain by it. */
  place(row: number): void {
    const queue = new Queue(this.distance);
    const reached: number[] = [];
    const done: number[] = [];
    let end = -1;
    let least = 0;
    let current = row;
    // What the row at hand has paid for its own column already.
    let paid = 0;
    for (;;) {
      this.relax(current, least - paid, queue, reached);
      const next = queue.take();
      if (next < 0) break;
      least = this.distance[next] as number;
      const holder = this.columnRow[next] as number;
      if (holder < 0) {
        end = next;
        break;
      }
      done.push(next);
      current = holder;
      paid = this.reduced(holder, next);
    }
    for (const column of done) this.price[column] = (this.price[column] as number) + (this.distance[column] as number) - least;
    this.flip(end, row);
    for (const column of reached) this.distance[column] = Infinity;
  }

  private cost(row: number, column: number): number {
    if (column >= this.columns) return 0;
    const edge = this.edges[row]?.find((one) => one.column === column);
    return edge === undefined ? 0 : -edge.gain;
  }

  private reduced(row: number, column: number): number {
    return this.cost(row, column) - (this.price[column] as number);
  }

  private relax(row: number, base: number, queue: Queue, reached: number[]): void {
    const reach = (column: number, cost: number): void => {
      const distance = base + cost - (this.price[column] as number);
      const known = this.distance[column] as number;
      if (distance >= known - 1e-12) return;
      if (known === Infinity) reached.push(column);
      this.distance[column] = distance;
      this.from[column] = row;
      queue.add(column);
    };
    for (const { column, gain } of this.edges[row] ?? []) if (gain > 0) reach(column, -gain);
    reach(this.columns + row, 0);
  }

  /** Walks back from the free column: each row on the way takes the column that was found from it. */
  private flip(end: number, start: number): void {
    let column = end;
    for (;;) {
      const row = this.from[column] as number;
      const before = this.rowColumn[row] as number;
      const own = before < 0 ? this.columns + row : before;
      this.columnRow[column] = row;
      this.rowColumn[row] = column < this.columns ? column : -1;
      if (row === start) return;
      column = own;
    }
  }
}

/** Columns by their distance, the nearest first. */
class Queue {
  private readonly heap: { readonly column: number; readonly distance: number }[] = [];

  constructor(private readonly distance: Float64Array) {}

  add(column: number): void {
    const item = { column, distance: this.distance[column] as number };
    const { heap } = this;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] as (typeof heap)[number];
      if (above.distance <= item.distance) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = item;
  }

  /** The nearest column, -1 where none is left; entries that a shorter way made stale are passed over. */
  take(): number {
    for (;;) {
      const top = this.pop();
      if (top === undefined) return -1;
      if (top.distance === this.distance[top.column]) return top.column;
    }
  }

  private pop(): { readonly column: number; readonly distance: number } | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const left = heap[child];
      if (left === undefined) break;
      const right = heap[child + 1];
      if (right !== undefined && right.distance < left.distance) child++;
      const smaller = heap[child] as (typeof heap)[number];
      if (smaller.distance >= last.distance) break;
      heap[at] = smaller;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
