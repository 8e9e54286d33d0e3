import { enBlanco, encabezado, filas, textos, titulos, type Example, type ExampleSheet, type Line } from './definition';

const dependencia = (nombre: string, titulo: string, rows: Line[]): ExampleSheet => ({
  nombre,
  anchos: [24, 22, 6, 36, 26, 26, 14, 11, 46, 24],
  inmovilizadas: 5,
  lineas: [
    ...titulos(`
      Instituto Distrital de Ejemplo – Seguimiento al PAAC, vigencia 2022
      Dependencia: | ${titulo}
      Corte: | 31/12/2022
    `),
    enBlanco,
    ...encabezado(`
      Componente | Subcomponente | Ítem | Actividad programada | Meta y producto | Dependencia responsable | Fecha programada | % de avance a 31/12/2022 | Observaciones | esperado
    `),
    ...rows,
  ],
});

/** One sheet per dependencia, and three more that hold no activities: instructions, the risk map, a hidden list. */
export const variasHojas: Example = {
  archivo: 'varias-hojas.xlsx',
  corte: '2022-12-31',
  titulo: 'Seguimiento al PAAC por dependencias 2022',
  hojas: [
    {
      nombre: 'Instrucciones',
      anchos: [100],
      lineas: [
        ...titulos(`CÓMO SE DILIGENCIA ESTE LIBRO`),
        ...textos(`
          1. Cada dependencia diligencia su hoja y no cambia las de las demás.
          2. El % de avance es acumulado. Si la actividad no estaba programada para el corte, se escribe N/A.
          3. En observaciones se cuenta qué se hizo y dónde está el soporte.
          4. La Oficina Asesora de Planeación cierra el libro el quinto día hábil del mes siguiente al corte.
        `),
      ],
    },
    dependencia(
      'Planeación',
      'Oficina Asesora de Planeación',
      filas(`
        Gestión del Riesgo de Corrupción | Construcción del mapa | 1.1 | Actualizar el mapa de riesgos de corrupción | Mapa actualizado | Oficina Asesora de Planeación | 29/04/2022 | 100% | El mapa se actualizó y se publicó el 27 de abril. |
        ^ | ^ | 1.2 | Acompañar a las sedes en la gestión de riesgos | (3) acompañamientos | Oficina Asesora de Planeación | 15/12/2022 | 100% | Se hicieron tres (3) acompañamientos, uno en cada sede. |
        ^ | Consulta y divulgación | 1.3 | Divulgar el mapa a los contratistas | Divulgación por correo | Oficina Asesora de Planeación | 31/05/2022 | 100% | Se envió el correo a 412 contratistas el 16 de mayo. |
        ^ | ^ | 1.4 | Publicar la versión para el público | Versión publicada | Oficina Asesora de Planeación | 30/06/2022 | 80% | La versión está diagramada y en revisión de estilo. | vencida
        Rendición de Cuentas | Información | 3.1 | Publicar el informe de gestión | Informe publicado | Oficina Asesora de Planeación | 31/01/2022 | 100% | Se publicó el 28 de enero. |
        ^ | Diálogo | 3.2 | Realizar la audiencia pública | (1) audiencia | Oficina Asesora de Planeación | 30/11/2022 | 100% | La audiencia se realizó el 17 de noviembre, con 143 asistentes y transmisión en vivo. |
        ^ | ^ | 3.3 | Publicar las respuestas a las preguntas de la audiencia | Respuestas publicadas | Oficina Asesora de Planeación | 16/12/2022 | 100% | Se publicaron 26 respuestas, todas las que se recibieron. |
        ^ | Evaluación | 3.4 | Evaluar la estrategia con los asistentes | Informe de evaluación | Oficina Asesora de Planeación | 16/01/2023 | 70% | Las encuestas están tabuladas y el informe se redacta en la primera quincena de enero. |
      `),
    ),
    dependencia(
      'Servicio al usuario',
      'Subdirección de Servicio al Usuario',
      filas(`
        Racionalización de Trámites | Intervención | 2.1 | Expedir en línea el paz y salvo | Paz y salvo en línea | Subdirección de Servicio al Usuario | 30/09/2022 | 100% | Desde el 5 de septiembre se descarga del portal. |
        ^ | ^ | 2.2 | Quitar la fotocopia de la cédula de los formularios | Formularios ajustados | Subdirección de Servicio al Usuario | 31/08/2022 | 100% | Los formularios quedaron sin ese requisito el 11 de agosto. |
        ^ | Monitoreo | 2.3 | Registrar los avances en el SUIT | Registro (3 veces al año) | Subdirección de Servicio al Usuario | 29/04/2022 31/08/2022 29/12/2022 | 67% | Van dos (2) registros de tres (3); el de diciembre no se hizo por el cierre del sistema. | vencida
        Atención al Ciudadano | Canales | 4.1 | Ampliar el directorio de puntos de atención | Directorio ampliado | Subdirección de Servicio al Usuario | 30/06/2022 | Ver anexo | El directorio incluye los puntos de las tres sedes. | avance-ilegible avance-sin-dato? vencida?
        ^ | ^ | 4.2 | Atender por videollamada en lengua de señas | Servicio habilitado | Subdirección de Servicio al Usuario | 31/10/2022 | 100% | El servicio se habilitó el 24 de octubre con el centro de relevo. |
        ^ | Talento humano | 4.3 | Formar a los orientadores | (5) sesiones de formación | Subdirección de Servicio al Usuario | 30/11/2022 | 100% | Se dictaron tres (3) sesiones de formación a los orientadores de las sedes norte y sur. | avance-contradice-conteo
        ^ | Normativo | 4.4 | Publicar los informes trimestrales de peticiones | Cuatro (4) informes | Subdirección de Servicio al Usuario | 29/04/2022 29/07/2022 31/10/2022 20/01/2023 | 75% | Se han publicado tres (3) informes; el del último trimestre sale en enero. |
        ^ | Relacionamiento | 4.5 | Caracterizar a los usuarios de la sede rural | Caracterización | Subdirección de Servicio al Usuario | 15/12/2022 | 100% | Se caracterizaron los usuarios de la sede rural y el documento se entregó el 7 de diciembre. |
        ^ | ^ | 4.6 | Ajustar el protocolo de atención preferencial | Protocolo ajustado | Subdirección de Servicio al Usuario | 31/12/2023 | 60% | Se ajustó el capítulo de personas mayores. | fecha-fuera-de-vigencia
      `),
    ),
    dependencia(
      'Talento humano',
      'Grupo de Talento Humano',
      filas(`
        Iniciativas Adicionales | Integridad | 6.1 | Escoger a los gestores de integridad | Gestores escogidos | Grupo de Talento Humano | 31/03/2022 | 100 | Se escogieron por votación el 22 de marzo. |
        ^ | ^ | 6.2 | Celebrar la semana de los valores | Semana celebrada | Grupo de Talento Humano | 28/10/2022 | 100 | La semana se celebró del 18 al 21 de octubre; las fotos y las listas están en la carpeta 6.2. |
        ^ | ^ | 6.3 | Medir la apropiación del código | Informe de medición | Grupo de Talento Humano | 15/12/2022 | 100 | Respondió el 81 % de los servidores y el informe se presentó al comité. |
        ^ | Conflictos de interés | 6.4 | Verificar las declaraciones de conflictos de interés | Declaraciones verificadas | Grupo de Talento Humano | 29/07/2022 | 100 | Se verificaron las de todos los directivos. |
        ^ | ^ | 6.6 | Enseñar a declarar los conflictos de interés | (2) charlas | Grupo de Talento Humano | 30/11/2022 | 100 | Se dictaron las dos (2) charlas previstas. | numeral-saltado
        ^ | Inducción | 6.7 | Incluir la integridad en la inducción | Inducción ajustada | Grupo de Talento Humano | 30/06/2022 | 100 | | avance-sin-soporte
        ^ | Bienestar | 6.8 | Entregar el reconocimiento al servidor íntegro | Reconocimiento entregado | Grupo de Talento Humano | 20/12/2022 | 100 | Se entregó en la ceremonia del 19 de diciembre. |
        ^ | ^ | 6.9 | Hacer seguimiento al plan de incentivos | Informe semestral | Grupo de Talento Humano | 29/07/2022 20/01/2023 | 50 | Se entregó el informe del primer semestre; el otro se entrega en enero. |
      `),
    ),
    {
      nombre: 'Mapa de riesgos',
      anchos: [22, 36, 36, 14, 14, 14, 40, 14],
      lineas: [
        ...titulos(`MAPA DE RIESGOS DE CORRUPCIÓN 2022`),
        ...encabezado(`
          Proceso | Riesgo | Causa | Probabilidad | Impacto | Zona de riesgo | Control | Periodicidad
        `),
        ...filas(`
          Contratación | Direccionar los requisitos de un proceso de selección | Estudios previos hechos por una sola persona | Posible | Mayor | Alta | Revisión de los estudios previos por el comité | Cada proceso
          Servicio al usuario | Cobrar por agilizar un trámite | Turnos que se asignan a mano | Improbable | Mayor | Alta | Asignación automática de turnos | Diaria
          Gestión financiera | Pagar cuentas sin los soportes completos | Alta rotación de personal en cierre de año | Rara vez | Catastrófico | Extrema | Lista de chequeo firmada por dos personas | Cada pago
          Gestión documental | Alterar expedientes | Préstamos sin registro | Posible | Moderado | Alta | Planilla de préstamos y custodia | Semanal
        `),
      ],
    },
    {
      nombre: 'Listas',
      oculta: true,
      anchos: [30, 20],
      lineas: [
        ...encabezado(`Sedes | Estados`),
        ...filas(`
          Norte | Cumplida
          Centro | En avance
          Rural | Vencida
        `),
      ],
    },
  ],
};
