import { written } from '../../../src/core/cells/written';

test.each([
  [0, '0'],
  [999, '999'],
  [3303, '3.303'],
  [-1234567.25, '-1.234.567,25'],
  [64842.6, '64.842,6'],
])('%p is written «%s»', (value, text) => {
  expect(written(value)).toBe(text);
});
