import type { RuleCases } from '../rule';

const header = ['Subcomponente', 'Actividad', 'Meta', 'Responsable', 'Fecha fin', 'Avance %', 'Descripción del avance'];
const byCorte = [
  'Actividades',
  'Producto',
  'Responsable',
  'Seguimiento 30 de abril de 2022',
  '% avance',
  'Seguimiento 31 de agosto de 2022',
  '% avance',
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'de 0 % a 100 %, ambos incluidos',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Realizar foros', '2 foros', 'Participación', '30/11/2022', '0%', ''],
        ['Diálogo', 'Publicar memorias', '2 memorias', 'Participación', '30/11/2022', '100%', 'Se publicaron las dos'],
      ],
      cells: [],
    },
    {
      name: 'puntos porcentuales sin el signo',
      corte: '2022-08-31',
      sheet: [
        byCorte,
        ['Actualizar la hoja de vida de los trámites', 'Trámites actualizados', 'Planeación', 'Se revisaron', 25, 'Se actualizaron', 75],
        ['Publicar los trámites', 'Trámites publicados', 'Planeación', 'Se alistaron', 20, 'Se publicaron', 100],
      ],
      cells: [],
    },
    {
      name: 'un decimal de más por redondeo de una suma',
      corte: '2022-08-31',
      sheet: [header, ['Diálogo', 'Realizar foros', '2 foros', 'Participación', '30/11/2022', 1.0000001, 'Se realizaron los dos foros']],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'más de lo programado',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Realizar foros con veedores', '2 foros', 'Participación', '30/11/2022', '150%', 'Se realizaron tres foros'],
      ],
      cells: ['F2'],
    },
    {
      name: 'un corte anterior por encima y el actual por debajo',
      corte: '2022-08-31',
      sheet: [
        byCorte,
        ['Atender las peticiones', 'Peticiones atendidas', 'Jurídica', 'Se atendieron', '105%', 'Se atendieron', '100%'],
        ['Reducir los tiempos de respuesta', 'Informe', 'Jurídica', 'Se midieron', '10%', 'Aumentaron', '-5%'],
      ],
      cells: ['E2', 'G3'],
    },
    {
      name: 'puntos porcentuales en una columna de proporciones',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Realizar foros', '2 foros', 'Participación', '30/11/2022', 0.5, 'Se realizó uno'],
        ['Diálogo', 'Publicar memorias', '2 memorias', 'Participación', '30/11/2022', 0.25, 'Se transcribe'],
        ['Diálogo', 'Conformar la mesa', '1 mesa', 'Participación', '30/11/2022', 80, 'Se expidió el acto administrativo'],
      ],
      cells: ['F4'],
    },
  ],
};
