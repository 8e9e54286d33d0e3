import fc from 'fast-check';
import { Narrative } from '../../../src/core/narrative/narrative';

const KINDS = ['pendiente', 'terminado', 'noAplica', 'futuro', 'trabajo'] as const;

function strengths(text: string): Partial<Record<(typeof KINDS)[number], string>> {
  const narrative = new Narrative(text);
  return Object.fromEntries(KINDS.flatMap((kind) => (narrative[kind] === null ? [] : [[kind, narrative[kind].strength]])));
}

describe('pendiente', () => {
  test.each([
    'Queda pendiente la divulgación del manual',
    'Pendiente de aprobación por el comité',
    'A la fecha se encuentra pendiente un (1) taller.',
    'Se publicó el manual, quedando pendiente su divulgación',
    'El manual está en construcción',
    'Actividad en proceso',
    'En proceso.',
    'Se está elaborando el manual',
    'El documento se encuentra en proceso de ajustes',
    'Falta publicar dos boletines',
    'Faltan los soportes de la feria',
    'Queda por ejecutar la segunda jornada',
    'Aún no se ha publicado el manual',
    'No se realizó la feria por falta de recursos',
    'NO SE HA PODIDO REALIZAR LA FERIA',
    'Se cumplió parcialmente',
    'La feria se realizará en octubre',
    'SE REALIZARA EN OCTUBRE',
    'La oficina presentará el informe en noviembre',
    'La feria se tiene programada para octubre',
    'Actividad programada para el tercer cuatrimestre',
    'Se tiene previsto publicar el manual en diciembre',
    'La jornada se va a realizar en noviembre',
  ])('%j', (text) => {
    expect(strengths(text).pendiente).toBe('fuerte');
  });

  test.each([
    'Sin pendientes',
    'No quedan actividades pendientes por ejecutar',
    'No se registran pendientes a la fecha.',
    'No se han presentado denuncias',
    'No se materializaron riesgos en el periodo',
    'Por falta de espacio, la feria se hizo en el coliseo',
    'Se investigaron dos faltas disciplinarias',
    'El aplicativo se encuentra en funcionamiento',
    'De las 3 jornadas programadas se realizaron 3',
    'Se publicó el manual',
    'No aplica para este corte',
  ])('not %j', (text) => {
    expect(strengths(text)).not.toHaveProperty('pendiente');
  });

  test.each([
    'Se revisaron las cuentas pendientes de la vigencia anterior',
    'Se atendieron los casos que se encuentran en proceso',
    'Se viene realizando seguimiento permanente',
    'Se publicó el manual, el cual será socializado en la feria',
    'Cuando se requiera se realizará otra jornada',
  ])('weak in %j', (text) => {
    expect(strengths(text).pendiente).toBe('debil');
  });
});

describe('terminado', () => {
  test.each([
    'Actividad cumplida',
    'Cumplida, se anexa acta',
    'Finalizado.',
    'La actividad se ejecutó en el primer cuatrimestre',
    'Esta actividad ya finalizó',
    'Se cumplió en el segundo trimestre de la vigencia',
    'Se dio cumplimiento total a lo programado',
    'Se culminó la actividad',
    'Actividad ejecutada al 100 %',
    'Las actividades fueron ejecutadas en su totalidad',
    'Se publicó el manual. Meta cumplida',
  ])('%j', (text) => {
    expect(strengths(text).terminado).toBe('fuerte');
  });

  test.each([
    'Se realizó una reunión',
    'Se realizaron las siguientes actividades: una reunión y una visita',
    'Actividad ejecutada al 80 %',
    'La actividad no se ha finalizado',
    'Se dio cumplimiento a la Ley 1712 de 2014',
    'El plan de acción ejecutado fue revisado',
    'La actividad se ejecutó parcialmente',
  ])('not %j', (text) => {
    expect(strengths(text)).not.toHaveProperty('terminado');
  });

  test('something pending weakens it', () => {
    expect(strengths('Actividad cumplida al 100 %. Queda pendiente el acta')).toMatchObject({ terminado: 'debil', pendiente: 'fuerte' });
  });
});

describe('noAplica and futuro', () => {
  test.each([
    'No aplica',
    'No aplica para este seguimiento',
    'No está programada para este corte',
    'Actividad no programada',
    'La actividad no ha sido programada para este corte',
    'No se programaron jornadas para este periodo',
  ])('%j', (text) => {
    expect(strengths(text).noAplica).toBe('fuerte');
  });
  test('«no aplica» of something else is weak or nothing', () => {
    expect(strengths('El cobro no aplica a los adultos mayores').noAplica).not.toBe('fuerte');
    expect(strengths('Se publicó el manual')).not.toHaveProperty('noAplica');
  });
  test('later is futuro', () => {
    expect(strengths('Se realizará en el próximo periodo').futuro).toBe('fuerte');
    expect(strengths('No se realizará la feria')).not.toHaveProperty('futuro');
  });
});

describe('trabajo', () => {
  test.each([
    'Se realizó la feria',
    'La oficina ha publicado dos boletines',
    'Se elaboraron y enviaron los informes',
    'Fue actualizado el manual',
    'Se realizo la jornada',
  ])('%j', (text) => {
    expect(strengths(text).trabajo).toBe('fuerte');
  });
  test.each(['No se realizó la feria', 'La feria se realizará en octubre', 'Sin novedad'])('not %j', (text) => {
    expect(strengths(text)).not.toHaveProperty('trabajo');
  });
});

test.each([
  ['Durante el segundo cuatrimestre se realizaron tres ferias', true],
  ['En este periodo se publicó un boletín', true],
  ['A la fecha se han publicado tres boletines; dos en este periodo', false],
  ['Se publicó un boletín', false],
  ['Se realizará en el segundo trimestre', false],
])('%j covers the period only: %j', (text, expected) => {
  expect(new Narrative(text).soloPeriodo).toBe(expected);
});

test('quotes the clause, short enough and cut at a word', () => {
  const text = `Se publicó el manual. ${'Queda pendiente la divulgación '.repeat(8)}`;
  const quote = new Narrative(text).pendiente?.quote ?? '';
  expect(quote).toMatch(/^Queda pendiente .*…$/);
  expect(quote.length).toBeLessThanOrEqual(120);
  expect(new Narrative('<p>Queda <b>pendiente</b> el acta</p>').pendiente?.quote).toMatch(/^Queda +pendiente +el acta$/);
});

test('never throws', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'se ',
      'no ',
      'está ',
      'en ',
      'proceso',
      'pendiente ',
      'realizará ',
      '. ',
      ', ',
      '100',
      '%',
      'actividad ',
      '<p>',
      '\n',
      '•',
    ),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        pieces.map((parts) => parts.join('')),
      ),
      (text) => void strengths(text),
    ),
  );
});
