import { spelledOut } from '../../../src/core/cells/abbreviations';

test.each([
  ['% cumplim.', '% cumplimiento'],
  ['obs.', 'observacion'],
  ['f. inicio', 'fecha  inicio'],
  ['resp. y comp.', 'responsable  y componente'],
  ['seguim oci', 'seguimiento  oci'],
  ['programa', 'programa'],
  ['actividad.', 'actividad.'],
  ['e', 'e'],
  ['f.', 'f.'],
  ['resol. 12', 'resol. 12'],
])('«%s» is %s', (text, spelled) => {
  expect(spelledOut(text).trim()).toBe(spelled);
});
