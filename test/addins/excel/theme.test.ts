import { themeOf } from '../../../src/addins/excel/theme';

test.each([
  ['Office says so', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, 'dark'],
  ['a light one', { isDarkTheme: false }, 'light'],
  ['Black', { bodyBackgroundColor: '#262626' }, 'dark'],
  ['Colorful', { bodyBackgroundColor: '#FFFFFF' }, 'light'],
  ['without the number sign', { bodyBackgroundColor: 'e6e6e6' }, 'light'],
  ['an unknown colour', { bodyBackgroundColor: 'window' }, null],
  ['nothing', {}, null],
])('%s', (_, office, theme) => {
  expect(themeOf(office)).toBe(theme);
});

test('where Office tells no theme', () => {
  expect(themeOf(undefined)).toBeNull();
});
