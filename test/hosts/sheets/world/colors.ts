/** `Color` and its builder, after Google's reference: a colour is of one type and throws when it is asked to be another. */
import type { Session } from './session';
import { strict } from './strict';

export const THEME_COLORS = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
} as const;
export type ThemeName = keyof typeof THEME_COLORS;

const isThemeName = (value: unknown): value is ThemeName => typeof value === 'string' && value in THEME_COLORS;

export interface ColorState {
  readonly hex: string;
  readonly theme: ThemeName | null;
}

const states = new WeakMap<object, ColorState>();

/** What a colour that is written says. @throws for what is no colour of this service. */
export function stateOf(color: unknown): ColorState {
  const state = typeof color === 'object' && color !== null ? states.get(color) : undefined;
  if (!state) throw new Error('FAKE GAP: something that is no Color is written as one');
  return state;
}

export function colorFake(session: Session, state: ColorState): object {
  const { hex, theme } = state;
  const refuse = (what: string) => () => {
    throw new Error(`Object does not allow ${what}.`);
  };
  const fake: object = strict(
    'Color',
    {
      getColorType: () => (theme === null ? 'RGB' : 'THEME'),
      asThemeColor: theme === null ? refuse('asThemeColor') : () => themeColorFake(session, theme),
      asRgbColor: theme === null ? () => strict('RgbColor', { asHexString: () => hex }, session.watch) : refuse('asRgbColor'),
    },
    session.watch,
  );
  states.set(fake, state);
  return fake;
}

const themeColorFake = (session: Session, theme: ThemeName): object =>
  strict('ThemeColor', { getThemeColorType: () => theme, getColorType: () => 'THEME' }, session.watch);

export function colorBuilder(session: Session): object {
  let state: ColorState | null = null;
  const builder: object = strict(
    'ColorBuilder',
    {
      setThemeColor: (theme: unknown) => {
        if (!isThemeName(theme)) throw new Error("The parameters don't match the method signature for setThemeColor.");
        state = { hex: THEME_COLORS[theme], theme };
        return builder;
      },
      build: () => {
        if (state === null) throw new Error('FAKE GAP: a colour without a kind');
        return colorFake(session, state);
      },
    },
    session.watch,
  );
  return builder;
}
