import fc from 'fast-check';
import { aliasesIn, sameResponsables } from '../../../src/core/compare/responsables';
import { row } from '../factory';

const cell = (text: string): string[] => text.split(/\s*[/\n]\s*/);

test.each([
  ['Gerencia / Oficina Asesora de Planeación', 'OAP y Gerencia'],
  ['Gerencia / Oficina Asesora de Planeación', 'Gerencia, OAP'],
  ['Oficina de Gestión del Riesgo, Oficina Asesora Jurídica', 'OAJ - OGR'],
  ['Oficina de Prensa y Oficina de Control Interno', 'OCI/Of. de Prensa'],
  ['Secretaría de Hacienda y Finanzas', 'Sec. Hacienda y Finanzas'],
  ['Secretaría de Hacienda y Finanzas', 'SHF'],
  ['Secretaría de Hacienda y Finanzas / Personería', 'Personería y Secretaría de Hacienda y Finanzas'],
  ['Oficina de Atención y Servicio al Ciudadano', 'Atención y Servicio al Ciudadano'],
  ['Oficina de Sistemas con el apoyo de la Oficina Asesora de Planeación', 'OAP, Sistemas'],
  ['Dirección de Turismo / Control Interno', 'Director de Turismo\nOCI'],
  ['Control Interno', 'O.C.I.'],
  ['Subdirección Administrativa y Financiera', 'Subd. Admtiva. y Financiera'],
  ['Subdirección Administrativa y Financiera', 'SAF'],
  ['Secretaría de Gobierno', 'Sria. de Gobierno'],
  ['Grupo Interno de Trabajo de Archivo', 'GIT de Archivo'],
  ['Oficina de Tecnologías de la Información y las Comunicaciones', 'Oficina TIC'],
  ['Grupo de Gestión del Talento Humano', 'TH'],
  ['Todas las dependencias', 'Todas las áreas'],
  ['Secretaría General', 'SG'],
  ['Jefe Oficina de Planeación', 'Oficina Asesora de Planeación'],
  ['Líder: Planeación. Apoyo: Sistemas', 'Sistemas, Planeación'],
  ['Oficina Asesora de Planeación - OAP', 'Oficina Asesora de Planeación'],
  ['Oficina Asesora de\nPlaneación', 'Oficina Asesora de Planeación'],
  ['Planeación-OCI', 'OCI-Planeación'],
  ['Gerencia (OAP)', 'Gerencia y Oficina Asesora de Planeación'],
  ['Alcalde Municipal', 'Alcalde'],
  ['Dirección de Tecnologías de la Información', 'Dirección TIC'],
  ['Superintendencia Delegada para la Competencia', 'Delegada para la Competencia'],
  ['Dirección de Recaudo', 'Direccion de Recuado'],
])('«%s» and «%s» are the same', (before, after) => {
  expect(sameResponsables(cell(before), cell(after))).toBe(true);
  expect(sameResponsables(cell(after), cell(before))).toBe(true);
});

test.each([
  ['Gerencia / Oficina Asesora de Planeación', 'OAP'],
  ['Planeación / Gerencia', 'Planeación'],
  ['Planeación', 'Planeación y Oficina de Control Interno'],
  ['Dirección Administrativa', 'Subdirección Administrativa'],
  ['Secretaría de Planeación', 'Oficina de Planeación'],
  ['Oficina de Control Interno', 'OCID'],
  ['Dirección de Trámites', 'Dirección TIC'],
  ['Superintendencia Delegada para la Competencia', 'Dirección para la Competencia'],
  ['Oficina de Control Interno', 'Oficina de Control Interno Disciplinario'],
  ['Oficina Asesora Jurídica', 'OAP'],
  ['Líderes de proceso', 'Todas las dependencias'],
  ['Secretaría de Hacienda y Finanzas', 'Secretaría de Hacienda'],
  ['Subdirección Técnica', 'Subdirección Científica'],
  ['Secretaría General', 'Gerencia General'],
  ['Oficina de Prensa', 'Oficina de Presupuesto'],
  ['Dirección General y Grupo de Talento Humano', 'GTH'],
])('«%s» and «%s» are not the same', (before, after) => {
  expect(sameResponsables(cell(before), cell(after))).toBe(false);
  expect(sameResponsables(cell(after), cell(before))).toBe(false);
});

test('a name said many times is said once, however long the list', () => {
  const many = Array.from({ length: 40 }, () => 'Gerencia');
  expect(sameResponsables(many, ['Gerencia'])).toBe(true);
  expect(sameResponsables([...many, 'Prensa'], ['Gerencia'])).toBe(false);
});

describe('an acronym in brackets', () => {
  const documents = (...texts: string[]) => aliasesIn(texts.map((text) => row({ responsables: [text] })));

  test('stands for the name before it, spelled or not, in all of both documents', () => {
    const aliases = documents('Centro de Escucha al Paciente (CEPA)', 'Grupo de Relación con los Vecinos (ALDABA)');
    expect(sameResponsables(['CEPA'], ['Centro de Escucha al Paciente'], aliases)).toBe(true);
    expect(sameResponsables(['ALDABA y Prensa'], ['Prensa', 'Grupo de Relación con los Vecinos'], aliases)).toBe(true);
    expect(sameResponsables(['Grupo de Relación con los Vecinos (ALDABA)'], ['ALDABA'], aliases)).toBe(true);
    expect(sameResponsables(['ALDABA'], ['Centro de Escucha al Paciente'], aliases)).toBe(false);
  });

  test('says nothing new beside its name', () => {
    expect(sameResponsables(['Oficina de Control Interno (OCI)'], ['Oficina de Control Interno'])).toBe(true);
    expect(sameResponsables(['OCI (Oficina de Control Interno)'], ['Control Interno'])).toBe(true);
  });

  test('says nothing new after a dash or a bar either, where its name has an «y» and another row has the name alone', () => {
    const aliases = documents('Grupo de Bienestar y Cultura', 'Prensa', 'Grupo de Bienestar y Cultura / GBC');
    expect(sameResponsables(['Grupo de Bienestar y Cultura'], cell('Grupo de Bienestar y Cultura / GBC'), aliases)).toBe(true);
    expect(sameResponsables(['Grupo de Bienestar y Cultura'], ['Grupo de Bienestar y Cultura - GBC'], aliases)).toBe(true);
    expect(sameResponsables(['Grupo de Bienestar y Cultura'], ['GBC - Prensa'], aliases)).toBe(false);
  });

  test('is another name where another one spells it', () => {
    const aliases = documents('Subdirección de Obras Civiles (OAP)', 'Oficina Asesora de Planeación');
    expect(sameResponsables(['OAP'], ['Subdirección de Obras Civiles'], aliases)).toBe(false);
  });
});

/** No short form of one is spelled by two others side by side, as «GTH» is by «Dirección General y Talento Humano». */
const NAMES: readonly (readonly string[])[] = [
  ['Oficina Asesora de Planeación', 'OAP', 'Planeación', 'Of. Asesora de Planeación'],
  ['Oficina de Control Interno', 'OCI', 'Control Interno'],
  ['Secretaría de Hacienda y Finanzas', 'Sec. de Hacienda y Finanzas', 'SHF'],
  ['Grupo de Talento Humano', 'Talento Humano', 'TH'],
  ['Dirección General', 'DG', 'Director General'],
  ['Todas las dependencias', 'Todas las áreas'],
];
const SIGNS = [' y ', ', ', ' / ', ' - ', '\n', '; ', ' con el apoyo de la ', ' en coordinación con '];

/** A cell with some of the names, each as it may be written, between any signs. */
const written = (which: readonly number[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...which], { minLength: which.length }),
      fc.array(fc.nat(), { minLength: which.length, maxLength: which.length }),
      fc.array(fc.constantFrom(...SIGNS), { minLength: which.length, maxLength: which.length }),
    )
    .map(([order, forms, signs]) =>
      order.reduce((text, nth, at) => {
        const of = NAMES[nth] ?? [];
        const name = of[(forms[at] ?? 0) % of.length] ?? '';
        return at === 0 ? name : `${text}${signs[at] ?? ''}${name}`;
      }, ''),
    );
const some = fc.shuffledSubarray(
  NAMES.map((_, nth) => nth),
  { minLength: 1, maxLength: 4 },
);

test('the same names in any order, form and with any sign are the same', () => {
  const twice = some.chain((which) => fc.tuple(written(which), written(which)));
  fc.assert(fc.property(twice, ([before, after]) => sameResponsables(cell(before), cell(after))));
});

test('a name more is a change', () => {
  const more = some.filter((which) => which.length > 1).chain((which) => fc.tuple(written(which), written(which.slice(1))));
  fc.assert(fc.property(more, ([before, after]) => !sameResponsables(cell(before), cell(after))));
});
