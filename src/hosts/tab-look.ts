/** The look of our tabs: light fills under dark text (contrast 7:1 or more), and a word beside every colour. */
import type { TabCell, Tone } from '../core/edits/edit';

export interface ToneLook {
  /** «RRGGBB». */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** Times the usual size. */
  readonly scale?: number;
  readonly topBorder?: true;
}

export const TONES: Readonly<Record<Tone, ToneLook>> = {
  plain: {},
  title: { bold: true, scale: 1.4, color: '1F3864' },
  header: { bold: true, fill: '1F3864', color: 'FFFFFF' },
  total: { bold: true, topBorder: true },
  muted: { italic: true, color: '595959' },
  link: { underline: true, color: '0B5394' },
  error: { fill: 'F8D7DA' },
  advertencia: { fill: 'FFF3CD' },
  informativo: { fill: 'D6E9F8' },
  alta: { fill: 'D4EDDA' },
  media: { fill: 'FFF3CD' },
  baja: { fill: 'F8D7DA' },
};

/** Number-format codes of the cells of a tab. */
export const FORMATS: Readonly<Record<NonNullable<TabCell['format']>, string>> = { percent: '0.0%', integer: '0', date: 'dd/mm/yyyy' };

/** Fills of the series of a chart, in order. */
export const SERIES = ['2F6DB5', 'A6A6A6', '1F3864', 'C58B00'];

/** How every tab that people print is set on its pages; margins in inches. */
export const PAGE = {
  margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  /** In Excel's codes: the sheet's name, and «Página 1 de 3». */
  footer: { left: '&A', right: 'Página &P de &N' },
} as const;
