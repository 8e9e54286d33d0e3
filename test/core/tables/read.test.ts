import { DEFAULT_SETTINGS } from '../../../src/core/model';
import type { Reading, Row, Settings } from '../../../src/core/model';
import { readWorkbook } from '../../../src/core/tables/read';
import { typedWorkbook } from '../rules/typed-sheet';

type Grid = Parameters<typeof typedWorkbook>[0];

function read(grid: Grid, settings: Partial<Settings> = {}): Reading {
  return readWorkbook(typedWorkbook(grid), { ...DEFAULT_SETTINGS, ...settings }, () => false);
}

/** The row at a sheet row number. */
function at(reading: Reading, fila: number): Row {
  const row = reading.filas.find((one) => one.fila === fila);
  if (!row) throw new Error(`no hay fila ${String(fila)}: ${reading.filas.map((one) => one.fila).join(', ')}`);
  return row;
}

const HEADER = ['N°', 'Actividad', 'Meta', 'Responsable', 'Fecha', '% de avance', 'Seguimiento'];

describe('headers', () => {
  test('one row, any case, plural and line breaks', () => {
    const reading = read(
      [
        [
          'No.',
          'ACTIVIDADES\nPROGRAMADAS',
          'Metas y Productos',
          'Dependencia(s) responsable(s)',
          'FECHA DE\nCUMPLIMIENTO',
          'Porcentaje de cumplimiento de la actividad',
          'Descripción del avance',
        ],
        ['1.1', 'Publicar el mapa', '1 mapa publicado', 'Oficina de Planeación', '30/06/2023', '50%', 'Se elaboró el borrador'],
      ],
      { vigencia: 2023, corte: '2023-04-30' },
    );
    expect(at(reading, 2)).toMatchObject({
      numeral: '1.1',
      actividad: 'Publicar el mapa',
      meta: '1 mapa publicado',
      responsables: ['Oficina de Planeación'],
      fechas: ['2023-06-30'],
      avances: [{ corte: '2023-04-30', avance: 0.5, seguimiento: 'Se elaboró el borrador' }],
    });
  });

  test('two rows: cuatrimestre marks and a pair per corte', () => {
    const reading = read([
      ['PLAN ANTICORRUPCIÓN 2023'],
      [
        'N°',
        'Actividad',
        'Meta',
        'Cuatrimestre',
        null,
        null,
        'Seguimiento abril 30',
        '% de cumplimiento',
        'Seguimiento 30 de agosto',
        '% de cumplimiento',
      ],
      [null, null, null, 1, 2, 3, null, null, null, null],
      ['1.1', 'Capacitar al equipo', '3 talleres', 'X', null, 'x', 'Un taller', '33%', 'Dos talleres', '67%'],
    ]);
    expect(at(reading, 4).cuatrimestres).toEqual([1, 3]);
    expect(at(reading, 4).avances.map(({ corte, avance }) => [corte, avance])).toEqual([
      ['2023-04-30', 0.33],
      ['2023-08-31', 0.67],
    ]);
  });

  test('a group row above gives the corte to the columns under it', () => {
    const reading = read([
      ['Vigencia 2022'],
      [null, null, null, 'PRIMER CUATRIMESTRE', null, 'SEGUNDO CUATRIMESTRE', null],
      ['N°', 'Actividad', 'Responsable', '% avance', 'Descripción del avance', '% avance', 'Descripción del avance'],
      ['1', 'Actualizar el portal', 'Sistemas', '20%', 'Diseño listo', '60%', 'Secciones cargadas'],
    ]);
    expect(at(reading, 4).avances.map(({ corte, avance, seguimiento }) => [corte, avance, seguimiento])).toEqual([
      ['2022-04-30', 0.2, 'Diseño listo'],
      ['2022-08-31', 0.6, 'Secciones cargadas'],
    ]);
  });

  test('months as sub-columns, inicio and fin', () => {
    const reading = read([
      ['Vigencia 2022'],
      ['N°', 'Actividad', 'Meta', 'Meses', ...Array<null>(11).fill(null), 'Fecha de realización', null],
      [null, null, null, 'E', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D', 'Inicio', 'Fin'],
      [
        '1',
        'Hacer monitoreo',
        '2 informes',
        null,
        null,
        'X',
        null,
        null,
        null,
        null,
        null,
        'X',
        null,
        null,
        null,
        '01/02/2022',
        '30/11/2022',
      ],
    ]);
    expect(at(reading, 4)).toMatchObject({ inicio: '2022-02-01', fin: '2022-11-30', meses: [3, 9] });
  });

  test('a header that repeats on each page may change its columns', () => {
    const reading = read(
      [
        HEADER,
        ['1', 'Revisar la política', '1 política', 'Planeación', '30/06/2023', '100%', 'Se revisó'],
        [],
        ['N°', 'Actividad', 'Responsable', 'Meta', 'Fecha', 'Seguimiento', '% de avance'],
        ['2', 'Divulgar la política', 'Comunicaciones', '2 piezas', '31/10/2023', 'Se diseñó una pieza', '50%'],
      ],
      { vigencia: 2023, corte: '2023-08-31' },
    );
    expect(reading.tablas).toHaveLength(2);
    expect(at(reading, 5)).toMatchObject({
      meta: '2 piezas',
      responsables: ['Comunicaciones'],
      avances: [{ avance: 0.5, seguimiento: 'Se diseñó una pieza' }],
    });
  });

  test('«actividades realizadas» is the narrative and «observaciones» a second voice', () => {
    const reading = read(
      [
        [null, null, null, null, null, null, 'Seguimiento OCI I Cuatrimestre', null],
        [
          'Subcomponente',
          'Actividades programadas',
          'Actividades realizadas',
          'Meta o producto',
          'Responsable',
          'Fecha programada',
          '% de avance',
          'Observaciones',
        ],
        [
          'Política de riesgos',
          '1.1 Actualizar la política',
          'Se ajustó la versión 4',
          'Política actualizada',
          'Comité',
          '30/04/2021',
          '100%',
          'Cumple',
        ],
      ],
      { vigencia: 2021, corte: '2021-04-30' },
    );
    expect(at(reading, 3)).toMatchObject({ numeral: '1.1', actividad: 'Actualizar la política' });
    expect(at(reading, 3).avances).toMatchObject([{ corte: '2021-04-30', avance: 1, seguimiento: 'Se ajustó la versión 4' }]);
  });

  test.each([
    'Avances a 31 de agosto de 2019',
    'AVANCES A 31 DE AGOSTO',
    'Avances (31 de agosto)',
    'Avance al segundo cuatrimestre',
    'Seguimiento II cuatrimestre',
  ])('words that only say when do not hide what a column is: %s', (title) => {
    const reading = read(
      [
        ['N°', 'Actividad', 'Producto', 'Responsable', 'Fecha', title],
        ['1.1', 'Divulgar la política', 'Acta', 'Secretaría de Gobierno', '28/02/2019', 'Jornada del 26 de febrero con los inspectores'],
      ],
      { vigencia: 2019 },
    );
    expect(at(reading, 2).avances).toMatchObject([{ corte: '2019-08-31', seguimiento: 'Jornada del 26 de febrero con los inspectores' }]);
  });

  test('short names of months and cuatrimestres', () => {
    const reading = read(
      [
        ['N°', 'Actividad', 'Meta', 'C1', 'C2', 'C3', 'Avance 30-abr', 'Seguimiento 30-abr', 'Avance 31-ago', 'Seguimiento 31-ago'],
        ['1', 'Capacitar al equipo', '3 talleres', 'X', null, 'X', '33%', 'Un taller', '50%', 'Sigue un taller'],
        ['2', 'Publicar el plan', '1 plan', 'X', null, null, '100%', 'Se publicó', '100%', 'Se publicó en abril'],
      ],
      { vigencia: 2023 },
    );
    expect(at(reading, 2).cuatrimestres).toEqual([1, 3]);
    expect(at(reading, 2).avances.map(({ corte, avance }) => [corte, avance])).toEqual([
      ['2023-04-30', 0.33],
      ['2023-08-31', 0.5],
    ]);
  });

  test('a form without activities lists its metas as such', () => {
    const reading = read(
      [
        ['No', 'Metas o productos', 'Responsable', 'Fecha programada', 'Actividades cumplidas', '% Avance'],
        ['1', 'Mapa de riesgos actualizado', 'Calidad', '30/04/2016', 'Se actualizó el mapa', '100%'],
      ],
      { vigencia: 2016, corte: '2016-04-30' },
    );
    expect(at(reading, 2)).toMatchObject({
      actividad: 'Mapa de riesgos actualizado',
      avances: [{ avance: 1, seguimiento: 'Se actualizó el mapa' }],
    });
  });

  test('the official summary counts activities and lists none', () => {
    const reading = read([
      ['Componente', 'Actividades programadas', 'Actividades cumplidas', '% de avance', 'Observaciones'],
      ['Gestión del riesgo', 12, 6, '50%', 'Sin novedad'],
      ['Rendición de cuentas', 9, 9, '100%', 'Sin novedad'],
    ]);
    expect(reading.filas).toEqual([]);
  });

  test.each(['5 actividades', '1 acción', 'Una actividad'])('a row whose target is «%s» is no header', (meta) => {
    const header = ['Componente', 'Subcomponente', 'N°', 'Actividad', 'Meta', 'Responsable', 'Fecha'];
    const first = ['Componente 5', 'Subcomponente 2. Valores', '2.1.', 'Jugar a los valores', meta, 'Talento Humano', 'Noviembre'];
    const second = [null, null, '2.2.', 'Medir el clima', '1 encuesta', 'Talento Humano', 'Octubre'];
    for (const left of [header.length, 2]) {
      const withoutNumber = (row: readonly (string | null)[]) => row.filter((_, i) => i !== left);
      const reading = read([header, first, second].map(withoutNumber));
      expect(at(reading, 2)).toMatchObject({ actividad: 'Jugar a los valores', meta });
      expect(at(reading, 3)).toMatchObject({ actividad: 'Medir el clima', meta: '1 encuesta' });
    }
  });

  test('words of a header may be shortened', () => {
    const reading = read(
      [
        ['No.', 'ACTIV. PROG.', 'Prod.', 'RESP.', 'F. inicio', 'Fec. fin', '% CUMPLIM.', 'Seguim.'],
        [1, 'Medir el clima', 'Encuesta', 'Talento Humano', '01/02/2024', '30/10/2024', '40%', 'Van dos sedes.'],
      ],
      { corte: '2024-04-30' },
    );
    expect(at(reading, 2)).toMatchObject({
      actividad: 'Medir el clima',
      producto: 'Encuesta',
      responsables: ['Talento Humano'],
      fechas: ['2024-02-01', '2024-10-30'],
      avances: [{ avance: 0.4, seguimiento: 'Van dos sedes.' }],
    });
  });

  test('the columns of a header may be numbered', () => {
    const reading = read([
      ['1 Componente', '2 Actividad', '3 Meta', '4 Responsable', '5 Fecha'],
      ['Integridad', 'Jugar a los valores', '5 actividades', 'Talento Humano', '29/11/2024'],
    ]);
    expect(at(reading, 2)).toMatchObject({ componente: 'Integridad', actividad: 'Jugar a los valores' });
  });

  test('a risk map is recognised and left alone', () => {
    const reading = read([
      ['Riesgo', 'Causa', 'Probabilidad', 'Impacto', 'Zona', 'Control', 'Acciones', 'Responsable'],
      ['Cobro indebido', 'Falta de control', 'Posible', 'Mayor', 'Alta', 'Doble firma', 'Capacitar', 'Tesorería'],
    ]);
    expect(reading.tablas.map(({ tipo }) => tipo)).toEqual(['riesgos']);
    expect(reading.filas).toEqual([]);
    expect(reading.avisos.join()).toContain('mapa de riesgos');
  });
});

describe('rows', () => {
  test('bands name dependencia, componente and subcomponente', () => {
    const reading = read(
      [
        ['OFICINA DE SISTEMAS'],
        ['Componente 2: Racionalización de Trámites'],
        HEADER,
        ['1', 'Registrar los trámites', '5 trámites', 'Sistemas', '30/06/2023', '20%', 'Un trámite'],
        ['2', 'Simplificar un trámite', '1 trámite', 'Sistemas', '30/09/2023', '0%', 'Sin avance'],
        [],
        ['Componente 3: Rendición de Cuentas'],
        HEADER,
        ['1', 'Hacer la audiencia', '1 audiencia', 'Planeación', '30/10/2023', '0%', 'Se programó'],
      ],
      { vigencia: 2023, corte: '2023-04-30' },
    );
    expect(at(reading, 4)).toMatchObject({ dependencia: 'OFICINA DE SISTEMAS', componente: 'Componente 2: Racionalización de Trámites' });
    expect(at(reading, 9).componente).toBe('Componente 3: Rendición de Cuentas');
  });

  test('a numbered hierarchy names its levels, and rows hang under a numbered one', () => {
    const reading = read([
      ['N°', 'Actividades', 'Descripción', 'Metas', 'Productos', 'Responsables'],
      ['1', 'Gestión del riesgo', null, null, null, null],
      ['1.1', 'Política', null, null, null, null],
      ['1.1.1', 'Actualizar la política', 'Ajuste anual', 'Una (1) política', 'Política', 'Planeación'],
      [null, null, 'Divulgación en el portal', 'Dos (2) notas', 'Notas', 'Comunicaciones'],
      ['1.10', 'Cerrar el ciclo', 'Cierre', 'Un (1) informe', 'Informe', 'Planeación'],
    ]);
    expect(reading.filas.map(({ fila, numeral }) => [fila, numeral])).toEqual([
      [4, '1.1.1'],
      [5, '1.1.1'],
      [6, '1.10'],
    ]);
    expect(at(reading, 5)).toMatchObject({
      actividad: 'Actualizar la política',
      descripcion: 'Divulgación en el portal',
      subcomponente: 'Política',
    });
  });

  test('a blank inside a block without merges is inherited, across its border it is empty, a dash is said', () => {
    const reading = read(
      [
        ['Subcomponente', 'N°', 'Actividad', 'Meta', 'Responsable', 'Fecha', 'Seguimiento'],
        ['Información', '1.1', 'Publicar datos', '4 conjuntos', 'Sistemas', '30/06/2023', 'Dos publicados'],
        [null, '1.2', 'Divulgar datos', null, null, null, null],
        ['Diálogo', '2.1', 'Hacer un foro', null, null, '31/10/2023', '-'],
      ],
      { vigencia: 2023, corte: '2023-08-31' },
    );
    expect(at(reading, 3)).toMatchObject({
      meta: '4 conjuntos',
      responsables: ['Sistemas'],
      fechas: ['2023-06-30'],
      avances: [{ seguimiento: 'Dos publicados' }],
    });
    expect(at(reading, 3).heredados).toEqual(expect.arrayContaining(['meta', 'responsable', 'fecha', 'seguimiento']));
    expect(at(reading, 4)).toMatchObject({ meta: '', responsables: [], avances: [{ seguimiento: '' }] });
  });

  test('a row goes on after a page header', () => {
    const reading = read(
      [
        HEADER,
        [
          '1',
          'Realizar mesas de trabajo con los grupos de valor',
          '3 mesas',
          'Planeación',
          '30/06/2023',
          '33%',
          'Se realizó la primera mesa con líderes y se',
        ],
        [],
        ['Página 2 de 3'],
        HEADER,
        [null, null, null, null, null, null, 'acordó el calendario de las siguientes.'],
        ['2', 'Consolidar los aportes', '1 informe', 'Planeación', '30/09/2023', '0%', 'Sin avance'],
      ],
      { vigencia: 2023, corte: '2023-04-30' },
    );
    expect(reading.filas.map(({ fila }) => fila)).toEqual([2, 7]);
    expect(at(reading, 2).avances[0]?.seguimiento).toBe(
      'Se realizó la primera mesa con líderes y se acordó el calendario de las siguientes.',
    );
  });

  describe('the second half of a row that a page broke', () => {
    const BAND = ['COMPONENTE', 'ACTIVIDAD', 'PRODUCTO', 'DEPENDENCIA RESPONSABLE', 'FECHA', '% DE AVANCE', 'AVANCES'];
    const halves = (first: readonly (string | null)[], second: readonly (string | null)[], ...between: Grid) =>
      read(
        [
          BAND,
          [
            'Rendición de cuentas',
            'Abrir el buzón de la sede norte',
            'Buzón abierto',
            'Gerencia',
            '30/03/2023',
            '100%',
            'Se abrió el buzón.',
          ],
          [null, ...first],
          ...between,
          [null, ...second],
          [null, 'Consolidar los aportes del buzón', '1 informe', 'Oficina de Planeación', '30/09/2023', '0%', 'Está en revisión.'],
        ],
        { vigencia: 2023, corte: '2023-08-31' },
      );
    const FIRST = [
      'Divulgar los resultados del buzón en las',
      'Boletín publicado y',
      'Oficina de Prensa y Secretaría',
      '30/06/2023',
      '50%',
      'Se divulgó',
    ];
    const SECOND = ['veredas del municipio', 'carteleras fijadas', 'General', '– 30/11/2023', null, 'el primer boletín.'];
    const WHOLE = {
      actividad: 'Divulgar los resultados del buzón en las veredas del municipio',
      producto: 'Boletín publicado y carteleras fijadas',
      responsables: ['Oficina de Prensa y Secretaría General'],
      avances: [{ avance: 0.5, seguimiento: 'Se divulgó el primer boletín.' }],
    };

    test.each([
      ['at once', []],
      ['after the repeated header', [[], BAND]],
    ])('is put together with the first one, %s, with its pieces of names and dates', (_, between) => {
      const reading = halves(FIRST, SECOND, ...between);
      expect(reading.filas.length).toBe(3);
      expect(at(reading, 3)).toMatchObject(WHOLE);
      expect(at(reading, 3)).toMatchObject({ inicio: '2023-06-30', fin: '2023-11-30', fechaTexto: '30/06/2023 – 30/11/2023' });
    });

    test('may begin with a capital where the first one ends in the middle of a phrase', () => {
      const reading = halves(
        ['Socializar el Código de', ...FIRST.slice(1)],
        ['Integridad en las veredas', ...SECOND.slice(1, 3), null, null, null],
      );
      expect(at(reading, 3)).toMatchObject({ actividad: 'Socializar el Código de Integridad en las veredas' });
    });

    test('may repeat the componente of its page', () => {
      const reading = read(
        [
          BAND,
          ['Rendición de cuentas', ...FIRST],
          BAND,
          ['RENDICION DE CUENTAS', ...SECOND],
          ['Otro', 'Medir', 'Acta', 'Prensa', '30/06/2023', '0%', 'Nada'],
        ],
        { vigencia: 2023, corte: '2023-08-31' },
      );
      expect(at(reading, 2)).toMatchObject(WHOLE);
    });

    test.each([
      ['with its own progress', ['veredas del municipio', ...SECOND.slice(1, 4), '20%', 'Se fijaron.']],
      [
        'that begins as an activity',
        ['divulgar el buzón en las veredas', 'cartelera', 'General', '30/11/2023', null, 'se fijaron.'],
        'Abrir el buzón',
      ],
      ['with a target of its own', ['veredas del municipio', '3 carteleras', 'Oficina de Prensa', '30/11/2023', null, 'Se fijaron.']],
      [
        'that begins with a capital',
        ['Veredas del municipio', 'Carteleras', 'Oficina de Prensa', '30/11/2023', null, 'Se fijaron.'],
        'Abrir el buzón',
      ],
      [
        'of a table without capitals',
        ['veredas del municipio', 'carteleras', 'prensa', '30/11/2023', null, 'se fijaron'],
        'buzón del corregimiento',
      ],
    ])('is none, %s: it is an activity', (_, second, first = 'Divulgar los resultados del buzón') => {
      expect(halves([first, 'Boletín', ...FIRST.slice(2)], second).filas.map(({ fila }) => fila)).toEqual([2, 3, 4, 5]);
    });
  });

  test.each([
    [
      'right',
      [
        '1',
        null,
        'Elaborar el informe de gestión',
        '1 informe publicado',
        'Oficina de Planeación',
        '30/06/2023',
        '40%',
        'Se consolidó la información de las dependencias',
      ],
    ],
    [
      'left',
      [
        'Elaborar el informe de gestión',
        '1 informe publicado',
        'Oficina de Planeación',
        '30/06/2023',
        '40%',
        'Se consolidó la información de las dependencias',
        null,
      ],
    ],
  ])('a row displaced to the %s is read as it was meant', (_, moved) => {
    const reading = read(
      [
        HEADER,
        [
          '1',
          'Publicar el plan',
          '1 plan publicado',
          'Oficina Jurídica',
          '31/01/2023',
          '100%',
          'Se publicó el plan en la sede electrónica de la entidad',
        ],
        moved,
        [
          '3',
          'Divulgar el plan',
          '2 piezas divulgadas',
          'Oficina de Prensa',
          '30/09/2023',
          '50%',
          'Se divulgó una pieza en las redes sociales de la entidad',
        ],
      ],
      { vigencia: 2023, corte: '2023-04-30' },
    );
    expect(at(reading, 3)).toMatchObject({
      actividad: 'Elaborar el informe de gestión',
      meta: '1 informe publicado',
      fechas: ['2023-06-30'],
      avances: [{ avance: 0.4 }],
    });
    expect(at(reading, 3).desplazada).not.toBeNull();
    expect(at(reading, 2).desplazada).toBeNull();
  });

  test.each(['Componente', 'Subcomponente'])('an activity alone under %s is read, with the cells of the row above', (label) => {
    const at2 = label === 'Componente' ? 0 : 1;
    const lone: (string | null)[] = [null, null, null, null, null, null, null];
    lone[at2] = 'Divulgar el protocolo de denuncia';
    const reading = read(
      [
        ['Componente', 'Subcomponente', 'Actividad', 'Meta', 'Responsable', 'Fecha', '% de avance'],
        ['Componente 1: Gestión del Riesgo', 'Consulta', 'Publicar el mapa', '1 mapa', 'Oficina Jurídica', '30/06/2023', '50%'],
        lone,
        [null, null, 'Revisar los riesgos', '2 actas', 'Oficina de Control Interno', '30/11/2023', '0%'],
      ],
      { vigencia: 2023, corte: '2023-04-30' },
    );
    expect(at(reading, 3)).toMatchObject({ actividad: 'Divulgar el protocolo de denuncia', meta: '1 mapa', subcomponente: 'Consulta' });
    expect(at(reading, 3).desplazada?.celda.columna).toBe(at2 + 1);
    expect(at(reading, 4).componente).toBe('Componente 1: Gestión del Riesgo');
  });

  test('a number alone is a row of its own and takes nothing from above', () => {
    const reading = read(
      [
        HEADER,
        ['3.7', 'Capacitar al equipo', '2 talleres', 'Talento Humano', '30/06/2023', '50%', 'Un taller dictado'],
        ['3.8', null, null, null, null, null, null],
      ],
      { vigencia: 2023, corte: '2023-04-30' },
    );
    expect(at(reading, 3)).toMatchObject({ numeral: '3.8', actividad: '', meta: '', responsables: [], fechas: [] });
  });

  test('prose right below a numbered table is none of its rows', () => {
    const reading = read(
      [
        HEADER,
        ['1', 'Publicar el plan', '1 plan', 'Jurídica', '31/01/2023', '100%', 'Se publicó'],
        ['Aprobado en Consejo de Gobierno del 30 de enero de 2023.', null, null, null, null, null, null],
      ],
      { vigencia: 2023, corte: '2023-04-30' },
    );
    expect(reading.filas.map(({ numeral }) => numeral)).toEqual(['1']);
  });

  test('a displaced row may come to stand under a header that is none of ours', () => {
    const reading = read(
      [
        ['N°', 'Actividad', 'Meta', 'Responsable', 'Fecha', '% de avance', 'Seguimiento', 'Presupuesto'],
        [
          '1',
          'Publicar el plan',
          '1 plan publicado',
          'Oficina Jurídica',
          '31/01/2023',
          '100%',
          'Se publicó el plan en la sede electrónica de la entidad',
          null,
        ],
        [
          null,
          '2',
          'Adecuar la ventanilla',
          'Ventanilla adecuada',
          'Mantenimiento',
          '30/06/2023',
          '100%',
          'La ventanilla funciona con señalización desde el mes de mayo',
        ],
        [
          '3',
          'Divulgar el plan',
          '2 piezas divulgadas',
          'Oficina de Prensa',
          '30/09/2023',
          '50%',
          'Se divulgó una pieza en las redes sociales de la entidad',
          null,
        ],
      ],
      { vigencia: 2023, corte: '2023-08-31' },
    );
    expect(at(reading, 3)).toMatchObject({
      numeral: '2',
      actividad: 'Adecuar la ventanilla',
      fechas: ['2023-06-30'],
      avances: [{ avance: 1 }],
    });
  });

  test('a dependencia in a column of its own changes nothing above it', () => {
    const reading = read([
      ['Componente', 'Dependencia', 'Actividad', 'Meta', 'Responsable', '% de avance'],
      ['Transparencia activa', 'Sistemas', 'Publicar datos', '4 conjuntos', 'Ingeniero', '50%'],
      [null, 'Prensa', 'Divulgar datos', '2 piezas', 'Comunicador', '0%'],
    ]);
    expect(at(reading, 3)).toMatchObject({ componente: 'Transparencia activa', dependencia: 'Prensa' });
  });

  test('a total row is no activity', () => {
    const reading = read(
      [
        HEADER,
        ['1', 'Publicar el plan', '1 plan', 'Jurídica', '31/01/2023', '100%', 'Se publicó'],
        ['TOTAL', null, null, null, null, '100%', null],
      ],
      { vigencia: 2023, corte: '2023-04-30' },
    );
    expect(reading.filas).toHaveLength(1);
    expect(reading.totales).toEqual([{ hoja: 'Seguimiento', celda: 'F3', titulo: 'TOTAL', componente: '', avance: 1 }]);
  });

  test.each([
    ['AVANCE DEL PERIODO', 0],
    ['Resultado general', 0],
    ['Nivel de ejecución', 1],
    ['Porcentaje alcanzado', 1],
    ['Promedio', 1],
  ])('«%s» in column %d, with one figure per corte, is a total', (caption, column) => {
    const header = ['N°', 'Actividad', 'Meta', 'Responsable', '% avance 30/06/2025', 'Relato', '% avance 31/12/2025', 'Relato'];
    const total = header.map((_, i) => (i === column ? caption : i === 4 ? '40%' : i === 6 ? '90%' : null));
    const activity = ['1', 'Publicar el plan', '1 plan', 'Jurídica', '40%', 'En borrador', '90%', 'Falta divulgarlo'];
    const { filas, totales } = read([header, activity, total], { vigencia: 2025, corte: '2025-12-31' });
    expect(filas).toHaveLength(1);
    expect(totales).toEqual([{ hoja: 'Seguimiento', celda: 'G3', titulo: caption, componente: '', avance: 0.9 }]);
  });

  test.each(['Medir el nivel de ejecución del plan', 'Publicación del plan de compras'])(
    '«%s» with a percentage alone is an activity',
    (text) => {
      const { filas } = read([
        HEADER,
        ['1', 'Publicar el plan', '1 plan', 'Jurídica', '31/01/2023', '100%', 'Sí'],
        [null, text, null, null, null, '20%', null],
      ]);
      expect(filas.map(({ actividad }) => actividad)).toEqual(['Publicar el plan', text]);
    },
  );
});

describe('the title block and the settings', () => {
  const table: Grid = [
    ['N°', 'Actividad', 'Meta', 'Responsable', '% de avance', 'Descripción del avance'],
    ['1', 'Publicar el plan', '1 plan', 'Jurídica', '100%', 'Se publicó'],
  ];

  test.each([
    [
      [['Entidad: Instituto Distrital de Ejemplo'], ['Vigencia: 2021'], ['Fecha de seguimiento: 31 de agosto de 2021']],
      'Instituto Distrital de Ejemplo',
      2021,
      '2021-08-31',
    ],
    [[['ALCALDÍA DE VILLA ESPERANZA'], ['TERCER SEGUIMIENTO PLAN ANTICORRUPCIÓN 2022']], 'ALCALDÍA DE VILLA ESPERANZA', 2022, '2022-12-31'],
    [
      [['Entidad', 'Hospital de Villa Esperanza'], ['Vigencia: periodo del 1 de enero al 30 de abril de 2021']],
      'Hospital de Villa Esperanza',
      2021,
      '2021-04-30',
    ],
    [[['PROGRAMA DE TRANSPARENCIA Y ÉTICA PÚBLICA 2025'], ['Corte: 30/06/2025']], '', 2025, '2025-06-30'],
  ] as const)('%j', (title, entidad, vigencia, corte) => {
    const reading = read([...title, ...table]);
    expect([reading.entidad, reading.vigencia, reading.corte]).toEqual([entidad, vigencia, corte]);
    expect(reading.filas[0]?.avances[0]?.corte).toBe(corte);
  });

  test('the vigencia may stand in a column header only', () => {
    const reading = read([
      ['N°', 'Actividad', 'Cuatrimestre', null, null, '% de avance (31-08-2020)'],
      [null, null, 1, 2, 3, null],
      ['1', 'Publicar el plan', 'X', null, null, '100%'],
    ]);
    expect([reading.vigencia, reading.corte]).toEqual([2020, '2020-08-31']);
  });

  test('a person corrects a column', () => {
    const reading = read(
      [
        ['N°', 'Actividad', 'Meta', 'Ejecutor', 'Estado a la fecha', 'Relato'],
        ['1', 'Publicar el plan', '1 plan', 'Jurídica', '100%', 'Se publicó'],
      ],
      {
        vigencia: 2023,
        corte: '2023-04-30',
        columnas: [
          { hoja: 'Seguimiento', columna: 'D', encabezado: null, campo: 'responsable', corte: null },
          { hoja: 'Seguimiento', columna: 'E', encabezado: null, campo: 'avance', corte: '2023-04-30' },
          { hoja: 'Seguimiento', columna: 'F', encabezado: 1, campo: 'seguimiento', corte: '2023-04-30' },
        ],
      },
    );
    expect(reading.filas[0]).toMatchObject({
      responsables: ['Jurídica'],
      avances: [{ corte: '2023-04-30', avance: 1, seguimiento: 'Se publicó' }],
    });
  });

  test('two candidates for a column are told', () => {
    const reading = read([
      ['N°', 'Actividad', 'Responsable', 'Responsable', '% de avance'],
      ['1', 'Publicar el plan', 'Jurídica', 'Prensa', '100%'],
    ]);
    expect(reading.tablas[0]?.dudas.join()).toContain('responsable');
  });
});
