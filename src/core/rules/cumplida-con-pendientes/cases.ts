import type { RuleCases } from '../rule';

const header = [
  'Componente',
  'Actividades',
  'Meta o producto',
  'Responsable',
  'Fecha programada',
  '% de avance (31-08-2020)',
  'Seguimiento',
];
const done = (actividad: string, meta: string, seguimiento: string) => [
  'Transparencia',
  actividad,
  meta,
  'Planeación',
  '15/12/2020',
  '100%',
  seguimiento,
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'cumplida sin más',
      corte: '2020-08-31',
      sheet: [
        header,
        done('Publicar el directorio de servidores', 'Directorio publicado', 'Se publicó el directorio en la sede electrónica.'),
        done('Adoptar la política de datos', 'Política adoptada', 'Adoptada por la Resolución 12; no quedó nada pendiente.'),
      ],
      cells: [],
    },
    {
      name: 'operación que no termina, o lo que está en proceso es el objeto',
      corte: '2020-08-31',
      sheet: [
        header,
        done(
          'Implementar el asistente virtual',
          'Asistente en operación',
          'Se implementó el asistente, que se encuentra en permanente ajuste con los usuarios.',
        ),
        done(
          'Hacer seguimiento a los trámites',
          'Informe',
          'Se hizo seguimiento a los trámites que se encuentran en proceso de racionalización.',
        ),
        done('Crear el sitio infantil', 'Sitio publicado', 'Se publicó el sitio y se mantiene en continua actualización.'),
      ],
      cells: [],
    },
    {
      name: 'lo que no se presentó no se debía',
      corte: '2020-08-31',
      sheet: [
        header,
        done(
          'Monitorear los riesgos de corrupción',
          'Monitoreo publicado',
          'Se publicó el monitoreo; no se ha materializado ningún riesgo.',
        ),
        done('Publicar el mapa de riesgos', 'Mapa publicado', 'Se publicó en enero y a la fecha no se han realizado modificaciones.'),
      ],
      cells: [],
    },
    {
      name: 'lo que falta es tiempo',
      corte: '2020-08-31',
      sheet: [
        header,
        done('Publicar el mapa de riesgos', 'Mapa publicado', 'Mapa publicado. Faltan cuatro meses para el cierre de la vigencia.'),
      ],
      cells: [],
    },
    {
      name: 'ya se hizo, y se hará otra vez',
      corte: '2020-08-31',
      sheet: [
        header,
        done(
          'Socializar la carta de trato digno',
          'Carta socializada',
          'Se socializó la carta con todo el personal. La próxima socialización se realizará en 2021.',
        ),
      ],
      cells: [],
    },
    {
      name: 'por debajo de 100 % lo pendiente es normal',
      corte: '2020-08-31',
      sheet: [
        header,
        [
          'Transparencia',
          'Publicar datos',
          'Datos',
          'Sistemas',
          '15/12/2020',
          '60%',
          'Está pendiente la publicación del segundo conjunto.',
        ],
      ],
      cells: [],
    },
    {
      name: 'lo pendiente es de un tercero, de otra actividad o del año siguiente',
      corte: '2020-08-31',
      sheet: [
        header,
        done(
          'Rendir el informe fiscal',
          'Informe rendido',
          'Se rindió el informe el 12 de febrero; la Procuraduría tiene pendiente su respuesta.',
        ),
        done(
          'Formar a los veedores',
          'Veedores formados',
          'Veedores formados en junio. Algunos usuarios todavía no han recibido el carné.',
        ),
        done('Adoptar el protocolo', 'Protocolo adoptado', 'Se adoptó el protocolo; el piloto, a cargo de otra entidad, sigue en trámite.'),
        done(
          'Realizar el foro',
          'Foro realizado',
          'Se realizó el foro. Queda pendiente publicar las memorias, que hace parte de la actividad 3.4.',
        ),
        done('Imprimir la cartilla', 'Cartilla impresa', 'La cartilla quedó impresa en mayo; el próximo año se actualizará.'),
      ],
      cells: [],
    },
    {
      name: 'quedan cuentas por pagar, casos en término u obras de las que habla el informe',
      corte: '2020-08-31',
      sheet: [
        header,
        done('Imprimir la cartilla', 'Cartilla impresa', 'Cartilla impresa en mayo; queda pendiente el pago de la factura.'),
        done(
          'Atender las denuncias',
          'Denuncias atendidas',
          'Se atendieron 40 denuncias y 3 siguen en trámite dentro de los términos de ley.',
        ),
        done('Contratar la interventoría', 'Contrato', 'Contrato firmado en mayo; la interventoría se prestará hasta diciembre.'),
        done('Presentar el balance de obras', 'Balance presentado', 'Se presentó el balance, según el cual dos obras siguen en ejecución.'),
      ],
      cells: [],
    },
    {
      name: 'se aplazó y al fin se hizo',
      corte: '2020-08-31',
      sheet: [
        header,
        done('Realizar el foro', 'Foro realizado', 'El foro de marzo se aplazó por las lluvias; se llevó a cabo el 4 de junio.'),
        done('Visitar las sedes', 'Visitas', 'Las visitas se reprogramaron en abril y se hicieron en mayo.'),
      ],
      cells: [],
    },
    {
      name: 'la otra no es de esta meta, ya se hizo, es del año siguiente, o es el título de algo',
      corte: '2020-08-31',
      sheet: [
        header,
        done('Celebrar la feria', '1 feria', 'Se celebró la feria en junio; la segunda será en noviembre.'),
        done('Celebrar ferias', 'Ferias', 'Se celebró la feria del norte; la del sur fue aplazada para agosto y se celebró el 20.'),
        done('Celebrar ferias', 'Ferias', 'Se celebró la feria en junio; la otra será en la próxima vigencia.'),
        done('Presentar el balance', 'Balance', 'Se presentó el balance al concejo; el segundo debate será en noviembre.'),
        done('Presentar el balance', 'Balance', 'Se presentó el balance; los demás municipios lo presentarán en octubre.'),
        done('Presentar el balance', 'Balance', 'Se presentó el balance; el de la Contraloría se publicará en octubre.'),
        done('Divulgar los canales', 'Cuña', 'Se divulgó la cuña radial «Está en trámite» en tres emisoras.'),
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'lo que falta de la misma meta, dicho sin su nombre',
      corte: '2020-08-31',
      sheet: [
        header,
        done('Celebrar ferias', '2 ferias', 'Se celebró la primera feria en junio; la segunda será en noviembre.'),
        done('Celebrar ferias', 'Ferias', 'Se celebró la feria del norte y la del sur se llevará a cabo en octubre.'),
        done(
          'Presentar balances',
          'Balances',
          'Se presentó el balance de marzo y el de junio, el del tercer trimestre se presenta en octubre.',
        ),
        done('Presentar balances', 'Balances', 'Se presentó el primer balance; los otros dos se tienen previstos para diciembre.'),
        done('Presentar balances', 'Balances', 'Se presentó el balance de enero. Se aplazó el segundo por falta de quórum.'),
        done('Presentar balances', 'Balances', 'Se presentó el primer balance; el restante quedó para octubre.'),
        done('Presentar balances', 'Balances', 'Se presentó el primer balance, el segundo va en un 60 %.'),
        done('Celebrar la feria', 'Feria', 'La feria será en noviembre; se organiza la convocatoria.'),
      ],
      cells: ['F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9'],
    },
    {
      name: 'el tercero debe lo mismo que la actividad, o el año siguiente trae lo que faltó',
      corte: '2020-08-31',
      sheet: [
        header,
        done('Expedir el decreto', 'Decreto expedido', 'Se elaboró el proyecto de decreto; el Ministerio todavía no lo ha aprobado.'),
        done('Señalizar los puntos', 'Puntos señalizados', 'Una de las veedurías tiene pendiente la señalización de su punto.'),
        done('Elaborar y divulgar la cartilla', 'Cartilla', 'Se elaboró la cartilla; en 2021 se divulgará.'),
      ],
      cells: ['F2', 'F3', 'F4'],
    },
    {
      name: 'aplazado, suspendido, por empezar, a consideración de quien decide',
      corte: '2020-08-31',
      sheet: [
        header,
        done('Adoptar el manual', 'Manual adoptado', 'La adopción se pospuso por el cambio de administración.'),
        done('Contratar el censo', 'Censo', 'El proceso de selección fue suspendido hasta nueva orden.'),
        done('Abrir el punto de atención', 'Punto en servicio', 'La atención comenzará cuando llegue el mobiliario.'),
        done('Adoptar el manual', 'Manual adoptado', 'El texto está a consideración de la junta directiva.'),
        done('Adoptar el manual', 'Manual adoptado', 'La resolución se encuentra lista para firma.'),
        done('Adoptar el manual', 'Manual adoptado', 'El acto se firmará una vez lo revise la oficina jurídica.'),
        done('Elaborar y socializar la guía', 'Guía', 'Se elaboró la guía; la socialización se aplazó para noviembre.'),
      ],
      cells: ['F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8'],
    },
    {
      name: 'queda pendiente un paso',
      corte: '2020-08-31',
      sheet: [
        header,
        done(
          'Actualizar el manual de atención',
          'Manual actualizado',
          'Se ajustó el manual, quedando pendiente su aprobación por el comité.',
        ),
      ],
      cells: ['F2'],
    },
    {
      name: 'en proceso, en revisión, sin hacer',
      corte: '2020-08-31',
      sheet: [
        header,
        done('Elaborar el protocolo de denuncias', 'Protocolo', 'La actividad se encuentra en proceso de elaboración.'),
        done('Publicar los activos de información', 'Registro publicado', 'El registro está en revisión de la oficina jurídica'),
        done('Instalar el buzón físico', 'Buzón instalado', 'Aún no se ha instalado por demoras del proveedor.'),
        done('Contratar el intérprete de señas', 'Contrato', 'Falta suscribir el contrato'),
      ],
      cells: ['F2', 'F3', 'F4', 'F5'],
    },
    {
      name: 'queda por hacer, a la espera, sin publicar',
      corte: '2020-08-31',
      sheet: [
        header,
        done('Elaborar el protocolo de denuncias', 'Protocolo', 'Redactado el texto, queda por anexar el flujograma.'),
        done('Adoptar la política de datos', 'Política adoptada', 'El acto administrativo está por expedirse'),
        done('Suscribir el convenio', 'Convenio', 'Convenio redactado, a la espera de la firma del rector.'),
        done('Publicar los activos de información', 'Registro publicado', 'Registro elaborado. Sin publicar a la fecha.'),
      ],
      cells: ['F2', 'F3', 'F4', 'F5'],
    },
    {
      name: 'todo está en el futuro',
      corte: '2020-08-31',
      sheet: [header, done('Realizar la audiencia pública', '(1) Audiencia', 'La audiencia pública se llevará a cabo el 20 de noviembre.')],
      cells: ['F2'],
    },
    {
      name: 'hizo una mitad y la otra la deja para después',
      corte: '2020-08-31',
      sheet: [
        header,
        done(
          'Elaborar y divulgar la cartilla de derechos',
          'Cartilla divulgada',
          'Se elaboró la cartilla. En octubre se divulgará en los barrios.',
        ),
      ],
      cells: ['F2'],
    },
    {
      name: 'las restantes quedan para después; apenas se avanza',
      corte: '2020-08-31',
      sheet: [
        header,
        done(
          'Dictar capacitaciones en ética',
          'Capacitaciones',
          'Se dictaron las capacitaciones de la sede norte; las restantes se dictarán en noviembre.',
        ),
        done('Caracterizar los grupos de valor', '1 caracterización', 'Se avanza en la consolidación de las encuestas'),
      ],
      cells: ['F2', 'F3'],
    },
    {
      name: 'con encabezados por corte',
      corte: '2022-12-31',
      sheet: [
        ['N°', 'Acción', 'Dependencia responsable', 'Fecha', 'Seguimiento 31 de diciembre de 2022', 'Porcentaje de cumplimiento'],
        [
          '2.3',
          'Parametrizar el sistema de peticiones',
          'Sistemas',
          '30/12/2022',
          'Se cumplió parcialmente: resta la integración con el gestor documental',
          '100%',
        ],
      ],
      cells: ['F2'],
    },
  ],
};
