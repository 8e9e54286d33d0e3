import { foreignTheme, ptepName } from '../../../src/core/cells/componente';

test.each([
  ['Componente 1: Gestión del Riesgo de Corrupción – Mapa de Riesgos de Corrupción', 'Gestión de riesgos para la integridad pública'],
  ['GESTIÓN DEL RIESGO DE CORRUPCIÓN', 'Acción estratégica 1. Gestión de Riesgos para la Integridad'],
  ['6. Otras iniciativas', 'Iniciativas Adicionales'],
  ['Componente transversal', 'TRANSVERSAL'],
])('in a PTEP «%s» and «%s» are one', (a, b) => {
  expect(ptepName(a)).toBe(ptepName(b));
});

test.each([
  ['Mecanismos para la Transparencia y Acceso a la Información', 'Modelo de estado abierto'],
  ['Rendición de cuentas', 'Modelo de estado abierto'],
  ['Gestión de riesgos de LA/FT', 'Gestión de riesgos para la integridad pública'],
])('«%s» and «%s» are two', (a, b) => {
  expect(ptepName(a)).not.toBe(ptepName(b));
});

test.each([
  ['Componente 2: Racionalización de Trámites', 'tramites'],
  ['Trámites', 'tramites'],
  ['Estrategia antitrámites', 'tramites'],
  ['Política de simplificación y automatización de los trámites', 'tramites'],
  ['Cuarto componente: Mecanismos para mejorar la atención al ciudadano', 'atencion'],
  ['Fortalecimiento del servicio al ciudadano', 'atencion'],
  ['Atención a la ciudadanía', 'atencion'],
  ['Plan Anticorrupción y de Atención al Ciudadano', null],
  ['Riesgos de corrupción asociados a trámites', null],
  ['Transparencia y atención a la ciudadanía', null],
  ['Canales de denuncia ciudadana', null],
  ['Diálogo con la ciudadanía', null],
  ['Control ciudadano', null],
  ['', null],
])('«%s» is about %s', (name, theme) => {
  expect(foreignTheme(name)).toBe(theme);
});
