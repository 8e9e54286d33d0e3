import fc from 'fast-check';
import { groupKey } from '../../../src/core/summary';

test.each([
  ['Componente 3: Rendición de Cuentas', '3. RENDICIÓN DE CUENTAS'],
  ['Tercer Componente: Rendición de cuentas', 'Rendición  de\nCuentas'],
  ['Componente No. 3 - Rendición de cuentas.', 'III. Rendición de cuentas'],
  ['3) Rendición de cuentas', '3: Rendición de cuentas'],
  ['Subcomponente 1 – Lineamientos', 'Subcomponente/proceso 1: LINEAMIENTOS'],
  ['1.2 Estructura', 'Subcomponente 1.2. Estructura'],
  ['Componente N° 2: Trámites', 'componente 2 trámites'],
])('%p and %p are one name', (a, b) => {
  expect(groupKey(a)).toBe(groupKey(b));
});

test.each([
  ['Componente 1', 'Componente 2'],
  ['Componente iniciativas', 'Componente integridad'],
  ['Transparencia activa', 'Transparencia pasiva'],
  ['Componente transversal', 'Componente programático'],
  ['Vida institucional', 'da institucional'],
  ['100 días', '200 días'],
])('%p and %p are two names', (a, b) => {
  expect(groupKey(a)).not.toBe(groupKey(b));
});

test('never fails, and gives a key to every name that says something', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => !/[a-z0-9]/i.test(name) || groupKey(name) !== ''));
});
