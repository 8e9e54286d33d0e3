/** One list of the style sheet (`<fills>`, `<cellXfs>`…): what stands in it, and what we add at its end or take from it. */
import { attributesOf, childrenOf, type Element, type Span } from '../xml/elements';
import { append, isSigned, removeChildren, signed, type Splice } from '../xml/splice';

export class Section {
  private readonly original: readonly Element[];
  /** How many of the original items are left, from the first. */
  private kept: number;
  private readonly added: string[] = [];
  /** Where our items stand, by their text. */
  private readonly ours = new Map<string, number>();

  constructor(
    private readonly xml: string,
    private readonly element: Element,
  ) {
    this.original = childrenOf(xml, element);
    this.kept = this.original.length;
    for (let index = 0; index < this.kept; index++) {
      const text = this.text(index);
      if (isSigned(text)) this.ours.set(text, index);
    }
  }

  get length(): number {
    return this.kept + this.added.length;
  }

  /** The item's XML, empty where there is none. */
  text(index: number): string {
    const item = this.original[index];
    if (index < this.kept && item !== undefined) return this.xml.slice(item.start, item.end);
    return this.added[index - this.kept] ?? '';
  }

  texts(): string[] {
    return Array.from({ length: this.length }, (_, index) => this.text(index));
  }

  /** The index of our item with this XML, added where it does not stand yet. */
  add(item: string): number {
    const text = signed(item);
    const standing = this.ours.get(text);
    if (standing !== undefined) return standing;
    this.added.push(text);
    this.ours.set(text, this.length - 1);
    return this.length - 1;
  }

  /** Takes our items from the end of the list, up to the first that is in use or not ours. */
  prune(isUsed: (index: number, text: string) => boolean): void {
    for (let index = this.length - 1; index >= 0; index--) {
      const text = this.text(index);
      if (!isSigned(text) || isUsed(index, text)) return;
      this.ours.delete(text);
      if (this.added.length > 0) this.added.pop();
      else this.kept--;
    }
  }

  get place(): Span {
    return { start: this.element.start, end: this.element.end };
  }

  get hasOurs(): boolean {
    return this.ours.size > 0;
  }

  /** True where the list itself is ours. */
  get isOurs(): boolean {
    return isSigned(this.xml.slice(this.element.start, this.element.openEnd));
  }

  /** True where something of ours stands in the list beyond the first `base` items of a list of ours. */
  holdsMore(base: number): boolean {
    return this.isOurs ? this.length > base : this.hasOurs;
  }

  splices(): Splice[] {
    const gone = this.original.slice(this.kept);
    const difference = this.added.length - gone.length;
    const changes = gone.length > 0 ? removeChildren(this.xml, this.element, gone) : [];
    if (this.added.length > 0) changes.push(append(this.xml, this.element, this.added.join('')));
    const count = attributesOf(this.xml, this.element).find(({ name }) => name === 'count');
    if (count !== undefined && difference !== 0 && /^\d+$/.test(count.value)) {
      changes.push({ start: count.valueStart, end: count.valueEnd, text: String(Number(count.value) + difference) });
    }
    return changes;
  }
}
