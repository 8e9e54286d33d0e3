import { enBlanco, encabezado, filas, textos, titulos, type Example } from './definition';

/** The sample of the README: one clean header, two cortes, and one natural contradiction of each common kind. */
export const seguimientoEjemplo: Example = {
  archivo: 'seguimiento-ejemplo.xlsx',
  corte: '2023-08-31',
  titulo: 'Seguimiento al Plan Anticorrupción y de Atención al Ciudadano 2023',
  hojas: [
    {
      nombre: 'Seguimiento PAAC',
      anchos: [26, 22, 6, 34, 26, 24, 22, 13, 13, 44, 13, 44, 24],
      inmovilizadas: 7,
      lineas: [
        ...titulos(`
          SEGUIMIENTO AL PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO | < | < | < | < | <
          Entidad: | Alcaldía de Villa Esperanza
          Vigencia: | 2023
          Fecha de seguimiento: | 31/08/2023
          Fecha de publicación: | 14/09/2023
        `),
        enBlanco,
        ...encabezado(`
          Componente | Subcomponente | N.º | Actividad | Meta o producto | Indicador | Responsable | Fecha programada | % de avance (30-04-2023) | Seguimiento abril 30 | % de avance (31-08-2023) | Seguimiento agosto 31 | esperado
        `),
        ...filas(`
          Gestión del Riesgo de Corrupción – Mapa de Riesgos de Corrupción | Política de administración del riesgo | 1.1 | Actualizar la política de administración del riesgo | Política actualizada y aprobada | Política aprobada | Secretaría de Planeación | 31/03/2023 | 100% | El comité institucional aprobó la política el 21 de marzo y desde ese día se consulta en la intranet. | 100% | Actividad cumplida en el primer cuatrimestre. |
          ^ | ^ | 1.2 | Socializar la política con los líderes de proceso | Dos (2) jornadas de socialización | Jornadas realizadas / jornadas programadas | Secretaría de Planeación | 30/11/2023 | 50% | Se hizo una (1) jornada el 18 de abril con 27 líderes de los procesos misionales. | 100% | Con la jornada del 9 de agosto, para procesos de apoyo, quedaron hechas las dos (2) jornadas. Asistieron en total 51 personas. |
          ^ | Construcción del mapa | 1.3 | Revisar los riesgos de corrupción de cada proceso | Mapa de riesgos de corrupción revisado | Procesos revisados / procesos de la entidad | Todas las dependencias | 31/05/2023 | 60% | Van revisados los procesos estratégicos y de apoyo; siguen los misionales. | 100% | La revisión terminó el 26 de mayo. El mapa ajustado se envió a Control Interno con memorando del 29 de mayo. |
          ^ | ^ | 1.4 | Publicar el mapa de riesgos en la sede electrónica | Mapa publicado | Publicación en la sede electrónica | Oficina de Tecnologías de la Información | 31/01/2023 | 100% | El mapa está publicado en https://www.villaesperanza.gov.co/transparencia/mapa-de-riesgos desde el 30 de enero. | 100% | Actividad cumplida en el primer cuatrimestre. |
          ^ | Monitoreo y revisión | 1.5 | Monitorear los controles del mapa de riesgos | Tres (3) monitoreos al año | Monitoreos realizados / monitoreos programados | Secretaría de Planeación | 28/04/2023¶31/08/2023¶29/12/2023 | 33% | Se hizo el primer monitoreo con los enlaces de las 11 dependencias. | 67% | A la fecha van dos (2) monitoreos. En el segundo se ajustaron los controles de contratación y de caja menor. |
          ^ | Seguimiento | 1.6 | Hacer seguimiento a la efectividad de los controles | Tres (3) informes de seguimiento | Informes publicados | Oficina de Control Interno | 15/05/2023 14/09/2023 16/01/2024 | 10% | Se recibieron las matrices de las dependencias y se revisan los soportes. | 33% | Se publicó el primer informe el 12 de mayo; el segundo se entrega en los primeros días de septiembre. |
          Racionalización de Trámites | Identificación | 2.1 | Revisar la información de los trámites inscritos en el SUIT | 100% de los trámites revisados | Trámites revisados / trámites inscritos | Secretaría General | 30/06/2023 | 41% | Se revisaron 13 de 32 trámites. | 100% | Quedaron revisados los 32 trámites inscritos; cuatro de ellos cambiaron de requisitos. |
          ^ | ^ | 2.2 | Aprobar la estrategia de racionalización de la vigencia | Estrategia aprobada | Acta de aprobación | Secretaría General | 31/07/2023 | 50% | Hay un borrador de la estrategia en consulta con las dependencias. | 70% | El borrador recibió observaciones de Hacienda y de Planeación y se está ajustando. | vencida
          ^ | Racionalización | 2.3 | Poner en línea el certificado de residencia | Trámite disponible en línea | Trámite en línea | Oficina de Tecnologías de la Información | 15/12/2023 | 20% | Se levantaron los requerimientos con la Secretaría de Gobierno. | 55% | El formulario está en pruebas con usuarios del corregimiento El Mirador. |
          ^ | ^ | 2.4 | Reducir de 15 a 8 días el permiso de ocupación del espacio público | Trámite con término reducido | Días promedio de respuesta | Secretaría de Gobierno | 30/11/2023 | 40% | Se rediseñó el flujo y se eliminó una firma. | 25% | El flujo nuevo volvió a revisión jurídica y se está haciendo otra vez la prueba con cinco solicitudes. | avance-retrocede
          ^ | Monitoreo | 2.5 | Monitorear la estrategia en el SUIT | Monitoreo en el SUIT (3 veces al año) | Monitoreos registrados | Secretaría de Planeación | 28/04/2023¶31/08/2023¶29/12/2023 | 33% | El primer monitoreo se registró el 25 de abril. | 67% | El segundo monitoreo quedó registrado en el SUIT el 30 de agosto. |
          Rendición de Cuentas | Información en lenguaje claro | 3.1 | Publicar boletines sobre el avance del plan de desarrollo | (10) boletines publicados | Boletines publicados | Oficina de Comunicaciones | 29/12/2023 | 30% | Se publicaron tres (3) boletines en la página web. | 80% | Van seis (6) boletines publicados, todos también en las carteleras de los corregimientos. | avance-contradice-conteo
          ^ | ^ | 3.2 | Publicar el informe de gestión de 2022 | (1) informe publicado | Informe publicado | Secretaría de Planeación | 31/01/2023 | 100% | Se publicó el informe el 27 de enero. | 100% | Actividad cumplida en el primer cuatrimestre. |
          ^ | Diálogo | 3.3 | Realizar la audiencia pública de rendición de cuentas | (1) audiencia pública | Audiencia realizada | Despacho del Alcalde | 30/11/2023 | N/A | La audiencia se tiene prevista para noviembre. | N/A | Según el cronograma, la audiencia será el 24 de noviembre en el coliseo municipal. |
          ^ | ^ | 3.4 | Realizar encuentros con las juntas de acción comunal | Ocho (8) encuentros | Encuentros realizados | Secretaría de Desarrollo Comunitario | 15/12/2023 | 25% | Se realizaron dos (2) encuentros, en La Palma y en Alto Bonito. | 62,5% | Van cinco (5) encuentros. Participaron 184 personas de 23 juntas. |
          ^ | ^ | 3.5 | Transmitir por la emisora un programa de preguntas y respuestas | Programa transmitido y respuestas publicadas | Programa transmitido | Oficina de Comunicaciones | 20/10/2023 | 30% | Se acordó con la emisora comunitaria la franja del sábado. | 100% | El programa salió al aire el 19 de agosto. Está pendiente publicar las respuestas a nueve preguntas de los oyentes. | cumplida-con-pendientes
          ^ | Responsabilidad | 3.6 | Dictar talleres de rendición de cuentas a los servidores | Talleres dictados | Talleres dictados | Oficina de Talento Humano | 15/12/2023 | N/A | Los talleres empiezan en el segundo semestre. | N/A | El primer taller se dictó el 14 de julio a servidores del Sisbén y de Tesorería; el siguiente será en octubre. | no-aplica-con-avance
          ^ | ^ | 3.7 | Evaluar los espacios de diálogo | Informe de evaluación de los espacios | Informe elaborado | Oficina de Control Interno | 15/12/2023 | 15% | Se diseñó la encuesta que se aplica al final de cada encuentro. | 45% | Se aplicaron 160 encuestas y se tabulan los resultados por corregimiento. |
          Atención al Ciudadano | Estructura y direccionamiento | 4.1 | Actualizar la carta de trato digno | Carta de trato digno actualizada y publicada | Carta publicada | Secretaría General | 30/09/2023 | 35% | Se revisó la carta vigente con la oficina jurídica. | 90% | La carta de trato digno fue actualizada, aprobada y publicada el 3 de agosto, con lo cual la actividad quedó cumplida en su totalidad. | cumplimiento-no-reflejado
          ^ | Fortalecimiento de los canales | 4.2 | Adecuar la ventanilla de atención preferencial | Ventanilla adecuada | Ventanilla en servicio | Secretaría General | 30/11/2023 | 20% | Se hizo el diagnóstico de accesibilidad con la Personería. | 50% | | avance-sin-soporte
          ^ | ^ | 4.3 | Publicar la guía de trámites en lengua de señas | Guía publicada | Guía publicada | Oficina de Comunicaciones | 15/12/2023 | 15% | Se firmó el convenio con la asociación de personas sordas. | 40% | Se grabaron los guiones de los trámites de Hacienda y la grabación sigue con los de Gobierno. |
          ^ | Talento humano | 4.4 | Incluir el servicio al ciudadano en el plan de incentivos | Plan de incentivos ajustado | Plan ajustado | Oficina de Talento Humano | 31/10/2023 | 25% | Se presentó la propuesta a la comisión de personal. | | La comisión de personal pidió dos ajustes y la propuesta vuelve a sesión en septiembre. | avance-sin-dato
          ^ | ^ | 4.5 | Capacitar a los servidores en servicio y lenguaje claro | (4) capacitaciones | Capacitaciones dictadas | Oficina de Talento Humano | 30/11/2023 | 25% | Se dictó una (1) capacitación a 42 servidores. | 50% | Van dos (2) capacitaciones; a la del 6 de julio asistieron 38 servidores de nueve dependencias. |
          ^ | Normativo y procedimental | 4.6 | Publicar los informes de peticiones, quejas y reclamos | Cuatro (4) informes trimestrales | Informes publicados | Secretaría General | Trimestral | 25% | Se publicó un (1) informe, el del primer trimestre. | 50% | Están publicados dos (2) informes. El segundo muestra 1.204 peticiones, 96 % respondidas a tiempo. |
          ^ | Relacionamiento | 4.7 | Medir la satisfacción de los ciudadanos | Medición de la satisfacción por corte | Mediciones hechas | Secretaría General | 28/04/2023 31/07/2023 30/11/2023 | 30% | Se aplicó la encuesta en la ventanilla única. | 40% | La encuesta de julio se aplicó solo en dos puntos de atención. | por-debajo-de-lo-programado
          Transparencia y Acceso a la Información | Transparencia activa | 5.1 | Actualizar el menú de transparencia de la sede electrónica | Menú actualizado según la Resolución 1519 de 2020 | Secciones actualizadas | Oficina de Tecnologías de la Información | 31/08/2023 | 40% | Se actualizaron las secciones de normativa y de contratación. | 100% | Las diez secciones del menú quedaron actualizadas y se verificó con la lista de chequeo de la Procuraduría. | seguimiento-repetido?
          ^ | ^ | 5.2 | Publicar conjuntos de datos abiertos | (3) conjuntos de datos | Conjuntos publicados | Oficina de Tecnologías de la Información | 30/11/2023 | 33% | Se publicó un (1) conjunto: predios por estrato. | 67% | Van dos (2) conjuntos publicados; se consultan en https://www.villaesperanza..gov.co/datos-abiertos | enlace-roto
          ^ | Transparencia pasiva | 5.3 | Ajustar el procedimiento de respuesta a solicitudes de información | Procedimiento ajustado | Procedimiento adoptado | Secretaría General | 31/08/2023 | 30% | Se compararon los tiempos de respuesta con los de la ley. | 100% | Las diez secciones del menú quedaron actualizadas y se verificó con la lista de chequeo de la Procuraduría. | seguimiento-repetido
          ^ | Instrumentos de gestión de la información | 5.4 | Actualizar el índice de información clasificada y reservada | Índice actualizado | Índice adoptado por acto administrativo | Archivo Municipal | 28/06/2024 | 10% | Se pidió a las dependencias el inventario de documentos reservados. | 35% | Respondieron siete de once dependencias; el archivo consolida lo recibido. | fecha-fuera-de-vigencia
          ^ | ^ | 5.5 | Adoptar el registro de activos de información | Registro adoptado | Registro adoptado | Archivo Municipal | 30/11/2023 | 30% | El registro se diligencia con la ayuda de los enlaces de archivo. | 30% | Sin cambios: el contratista que apoya el registro inició en la última semana de agosto. | avance-estancado
          Iniciativas Adicionales | Integridad | 6.1 | Divulgar el código de integridad | Campaña de divulgación | Campaña realizada | Oficina de Talento Humano | 15/12/2023 | 30% | Se difundió el valor del respeto por correo y carteleras. | 60% | Se sumaron los valores de honestidad y diligencia, con un concurso entre dependencias. |
          ^ | ^ | 6.2 | Informar sobre la declaración de bienes y de conflictos de interés | Informe con corte al 31 de agosto de 2023 | Informe entregado | Oficina de Talento Humano | 15/08/2023 | 0% | Las declaraciones se reciben hasta el 31 de mayo. | 100% | El informe se entregó al comité de gestión y desempeño. | fecha-anterior-al-corte
          ^ | Participación | 6.3 | Conformar la veeduría del plan anticorrupción | Veeduría inscrita en la Personería | Veeduría inscrita | Secretaría de Desarrollo Comunitario | 30/06/2023 | 80% | La convocatoria cerró con nueve postulados. | 100% | La veeduría quedó inscrita en la Personería el 20 de junio. |
          ^ | ^ | 6.4 | Acompañar las mesas públicas de alimentación escolar | (3) mesas públicas | Mesas realizadas | Secretaría de Educación | 30/11/2023 | 33% | Se realizó una (1) mesa pública con 57 padres de familia. | 67% | A la fecha se han realizado dos (2) mesas públicas, de las que salieron 14 compromisos; 9 ya están resueltos. |
          ^ | Seguimiento a la integridad | 6.5 | Revisar las acciones de la política de integridad | Acciones revisadas | Acciones revisadas / acciones de la política | Oficina de Talento Humano | 29/09/2023 | 20% | Se revisaron 2 de 10 acciones. | 60% | Se revisaron 6 de 10 acciones; las otras dependen del nuevo manual de funciones. |
          ^ | ^ | 6.6 | Publicar el calendario de participación ciudadana | Calendario publicado | Calendario publicado | Secretaría de Desarrollo Comunitario | 28/02/2023 | 100% | El calendario se publicó el 24 de febrero con 31 espacios de participación. | 100% | Actividad cumplida en el primer cuatrimestre. |
        `),
        enBlanco,
        ...textos(`
          Elaboró: Oficina de Control Interno
        `),
      ],
      notas: [
        { celda: 'H9', texto: 'Planeación: fecha acordada con los líderes en el comité del 9 de febrero.' },
        { celda: 'K14', texto: 'Secretaría General: se cuentan los trámites y los otros procedimientos administrativos.' },
      ],
      rellenos: [
        { celda: 'K10', color: 'E2EFDA' },
        { celda: 'K15', color: 'FFF2CC' },
        { celda: 'L26', color: 'FCE4D6' },
      ],
      validaciones: [
        { rango: 'I8:I43', mensaje: 'Escriba el porcentaje acumulado entre 0 % y 100 %, o N/A.' },
        { rango: 'K8:K43', mensaje: 'Escriba el porcentaje acumulado entre 0 % y 100 %, o N/A.' },
      ],
    },
    {
      nombre: 'Gráfico',
      anchos: [44, 12, 12],
      lineas: [
        ...encabezado(`Componente | Abril | Agosto`),
        ...filas(`
          Gestión del Riesgo de Corrupción | 59% | 83%
          Racionalización de Trámites | 37% | 63%
          Rendición de Cuentas | 40% | 78%
          Atención al Ciudadano | 25% | 53%
          Transparencia y Acceso a la Información | 29% | 66%
          Iniciativas Adicionales | 44% | 81%
        `),
      ],
      grafico: {
        titulo: 'Avance por componente',
        categorias: 'A2:A7',
        series: [
          { nombre: 'Abril', valores: 'B2:B7' },
          { nombre: 'Agosto', valores: 'C2:C7' },
        ],
        desde: [2, 5],
      },
    },
  ],
};
