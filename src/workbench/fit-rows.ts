import { ICommandService, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';

/** Rows at a time, so that the page answers in between; measured at a quarter of a millisecond each. */
const SLICE = 40;
const PLAIN_HEIGHT = 20;
/** Pixels of the tallest row that Excel allows (409 points). */
const TALLEST = 546;

/**
 * Gives the rows without a height of their own the height of their text, as Excel does when it opens a file. Univer's own task looks
 * at the first column only and skips rows whose first cell is merged, which in a plan is every row.
 */
export async function fitRows(injector: Injector, workbook: Workbook, sheet: Worksheet, isOpen: () => boolean): Promise<void> {
  const target = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const lastColumn = sheet.getLastColumnWithContent();
  const lastRow = sheet.getLastRowWithContent();
  for (let start = 0; start <= lastRow; start += SLICE) {
    const render = isOpen() ? injector.get(IRenderManagerService).getRenderById(target.unitId) : null;
    const skeleton = render?.with(SheetSkeletonManagerService).getSkeleton(target.subUnitId);
    if (!skeleton) return;
    const area = { startRow: start, endRow: Math.min(lastRow, start + SLICE - 1), startColumn: 0, endColumn: lastColumn };
    const rows = skeleton.calculateAutoHeightInRange([area]).flatMap(({ row, autoHeight = 0 }) => {
      const height = Math.min(autoHeight, TALLEST);
      return height > PLAIN_HEIGHT && sheet.getRowManager().getRow(row)?.ah !== height ? { row, autoHeight: height } : [];
    });
    if (rows.length > 0) {
      injector
        .get(ICommandService)
        .syncExecuteCommand('sheet.mutation.set-worksheet-row-auto-height', { ...target, rowsAutoHeightInfo: rows });
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
