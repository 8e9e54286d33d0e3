import type { Theme } from '../../pane';

/** What office.js tells of the colours of Office; absent in some versions. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  /** «#RRGGBB» */
  readonly bodyBackgroundColor?: string;
}

/** Below this lightness (0..1) a background is dark. */
const MIDDLE = 0.5;

/** Null where Office does not say. */
export function themeOf(office: OfficeTheme | undefined): Theme | null {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? 'dark' : 'light';
  const color = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(office?.bodyBackgroundColor ?? '');
  if (!color) return null;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < MIDDLE ? 'dark' : 'light';
}
