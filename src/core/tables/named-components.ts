import { isBlank, textOf } from '../cells/text';
import { valueAt, type Sheet } from '../snapshot';
import { namesComponent } from './bands';
import type { TableSection } from './section-reader';

const COMPONENT_SAMPLE = 200;

/** Whether a good part of the texts under COMPONENTE say that they are one, over all pages of the sheet; displaced rows dilute it. */
export function componentsAreNamed(sheet: Sheet, sections: readonly TableSection[]): boolean {
  let [named, all] = [0, 0];
  for (const { layout, first, tail } of sections) {
    const column = layout.fields.get('componente') ?? 0;
    for (let row = first; column > 0 && row < tail && all < COMPONENT_SAMPLE; row++) {
      const value = valueAt(sheet, row, column);
      if (isBlank(value)) continue;
      all++;
      if (namesComponent(textOf(value))) named++;
    }
  }
  return named > 0 && named * 3 >= all;
}
