/** The grid of the page: Univer in Spanish, with the workbook of a file in it. */
import {
  type Injector,
  InterceptorEffectEnum,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  CalculationMode,
  IEditorBridgeService,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetsScrollRenderController,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreSpanish from '@univerjs/preset-sheets-core/locales/es-ES';
import { SheetsNoteModel, UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteSpanish from '@univerjs/preset-sheets-note/locales/es-ES';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { Changes, OpenBook } from '../hosts/workbench/open-book';
import { WorkbenchHost } from '../hosts/workbench/workbench-host';
import { fitRows } from './fit-rows';
import { indexNotes } from './index-notes';

/** Excel's corner of a cell with a note, instead of Univer's smaller amber one. */
const CORNER = { color: '#c00000', size: 8 };
/** Runs after the plugin of the notes, which has 100. */
const AFTER_NOTES = 99;

type Registered = PluginCtor | [PluginCtor, unknown];

function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.ES_ES,
    locales: { [LocaleType.ES_ES]: mergeLocales(coreSpanish, noteSpanish) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      disableAutoFocus: true,
      // A file's own results stand until somebody changes what they come from: the grid knows fewer functions than Excel.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    }),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins as (Registered | null)[])) {
    if (plugin === null) continue;
    const [constructor, options] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    univer.registerPlugin(constructor, options);
  }
  return univer;
}

/** What Univer offers only once a workbook stands. */
function dress(injector: Injector): void {
  indexNotes(injector.get(SheetsNoteModel));
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_NOTES,
    handler: (cell, _place, next) => {
      if (cell?.markers?.tr) cell.markers.tr = CORNER;
      return next(cell);
    },
  });
}

/** A book that the grid shows. */
export interface Shown {
  readonly host: WorkbenchHost;
  readonly workbook: Workbook;
  /** What was done to it since it was opened. */
  readonly changes: () => Changes;
}

export class Grid {
  private readonly univer: Univer;
  private readonly injector: Injector;
  private open: Workbook | null = null;

  constructor(container: HTMLElement) {
    this.univer = startUniver(container);
    this.injector = this.univer.__getInjector();
  }

  /** Shows a book in place of the one that is open. */
  show(book: OpenBook): Shown {
    const before = this.open;
    const workbook = this.univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, book.gridData());
    this.open = workbook;
    if (before === null) dress(this.injector);
    else this.injector.get(IUniverInstanceService).disposeUnit(before.getUnitId());
    const fitted = new Set<string>();
    workbook.activeSheet$.subscribe((sheet) => {
      if (!sheet || fitted.has(sheet.getSheetId())) return;
      fitted.add(sheet.getSheetId());
      requestAnimationFrame(() => void fitRows(this.injector, workbook, sheet, () => this.open === workbook));
    });
    const notes = this.injector.get(SheetsNoteModel);
    const host = new WorkbenchHost({
      injector: this.injector,
      notes,
      reveal: (row, column) => void this.reveal(workbook, row, column),
      originals: (looks) => book.originals(looks, workbook),
      onRestore: (sheetId, edit) => {
        book.remember(sheetId, edit);
      },
    });
    return { host, workbook, changes: () => book.changes(workbook, notes) };
  }

  /** Whether a cell is being typed into. */
  isEditing(): boolean {
    return this.open !== null && this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** Scrolls to a cell as soon as the grid has been drawn for the first time: before, it has nothing that scrolls. */
  private async reveal(workbook: Workbook, row: number, column: number): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    if (this.open !== workbook) return;
    const render = this.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    render?.with(SheetsScrollRenderController).scrollToCell(Math.max(0, row - 1), Math.max(0, column - 1));
  }
}
