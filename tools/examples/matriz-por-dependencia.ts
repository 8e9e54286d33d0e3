import { bandas, encabezado, filas, membrete, titulos, type Example, type Line } from './definition';

const matriz = encabezado(`
  Subcomponente/Procesos | Actividades | < | Meta o Producto | Responsable | Fecha Programada | Seguimiento | esperado
`);

const tramites = encabezado(`
  Nº | Nombre del Trámite, Proceso o Procedimiento | Tipo de Racionalización | Acción específica de Racionalización | Situación Actual | Descripción de la Mejora a realizar | Beneficio al Ciudadano y/o Entidad | Dependencia responsable | Fecha realización | < | Seguimiento | esperado
  ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | INICIO | FIN | ^ | ^
`);

const hoja = (pagina: number): Line[] =>
  membrete(`
    | ALCALDÍA DE VILLA ESPERANZA Nit: 800.000.000-0 | | | | | PÁGINA [${pagina}]
    | | | | | | CÓDIGO: EVI-F-07
    | INFORME DE REVISIÓN DEL PLAN ANTICORRUPCIÓN | | | | | VERSIÓN 2
  `);

/** Title rows name the dependencia and the componente; nobody reports percentages. */
export const matrizPorDependencia: Example = {
  archivo: 'matriz-por-dependencia.xlsx',
  corte: '2021-08-31',
  titulo: 'Matriz de seguimiento por dependencia 2021',
  hojas: [
    {
      nombre: 'Matriz',
      anchos: [24, 26, 30, 26, 26, 26, 40, 26, 13, 13, 44, 24],
      lineas: [
        ...hoja(1),
        ...titulos(`
          MATRIZ DE SEGUIMIENTO AL PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO POR DEPENDENCIA
          VIGENCIA 2021 - SEGUIMIENTO CON CORTE AL 31 DE AGOSTO DE 2021
        `),
        ...bandas(`
          SECRETARÍA DE PLANEACIÓN | < | < | < | < | < | <
          Plan Anticorrupción y de Atención al Ciudadano | < | < | < | < | < | <
          Componente 1: Gestión del Riesgo de Corrupción – Mapa de Riesgos de Corrupción | < | < | < | < | < | <
        `),
        ...matriz,
        ...filas(`
          Política de administración del riesgo | 1.1 | Ajustar la política de administración del riesgo | Política ajustada | Secretaría de Planeación | 26/02/2021 | La política se ajustó y la adoptó el Decreto 031 del 24 de febrero. |
          | 1.2 | Explicar la política a los enlaces de las dependencias | Reunión con los enlaces | Secretaría de Planeación | 31/03/2021 | Se reunió a los enlaces por videollamada el 17 de marzo. |
          Construcción del mapa de riesgos | 2.1 | Acompañar a las dependencias en la identificación de riesgos | Acompañamiento a las dependencias | Secretaría de Planeación | Primer trimestre | Se acompañó a Hacienda, Gobierno, Tránsito y Desarrollo Social; las actas reposan en la carpeta compartida. |
          | 2.2 | Consolidar el mapa de riesgos | Mapa consolidado | Secretaría de Planeación | 31/03/2021 | - | seguimiento-vacio
          Consulta y divulgación | 3.1 | Recibir observaciones de la ciudadanía al mapa | Observaciones recibidas | Secretaría de Planeación | Permanente | El formulario de la página web está abierto; llegaron cinco observaciones, todas sobre obras. |
          | 3.3 | Divulgar el mapa en las juntas de acción comunal | Mapa divulgado | Secretaría de Planeación y Secretaría de Gobierno | Semestral | Se entregó copia del mapa a las juntas de la zona urbana. | numeral-saltado
          | 3.4 | Responder las observaciones recibidas | Observaciones respondidas | Secretaría de Planeación | Permanente | Las cinco observaciones tienen respuesta publicada. |
          Monitoreo y revisión | 4.1 | Monitorear los riesgos de las dependencias | Monitoreo de los riesgos | Todas las dependencias | Cuatrimestral | Se hizo el monitoreo de abril; el de agosto va por la mitad de las dependencias. |
          Seguimiento | 5.1 | Verificar los controles del mapa | Informes de control interno | Oficina de Control Interno | 14/05/2021 14/09/2021 17/01/2022 | El primer informe se publicó el 13 de mayo. |
        `),
        ...hoja(2),
        ...bandas(`
          Plan Anticorrupción y de Atención al Ciudadano | < | < | < | < | < | <
          Componente 2: Estrategia de Racionalización de Trámites | < | < | < | < | < | <
          Planeación de la Estrategia de Racionalización | < | < | < | < | < | <
        `),
        ...tramites,
        ...filas(`
          1 | Concepto de uso del suelo | Tecnológico | Recibir la solicitud por correo electrónico | La solicitud se radica en papel | Radicación en línea con respuesta automática | Menos desplazamientos del usuario | Secretaría de Planeación | 01/02/2021 | 30/11/2021 | Desde abril las solicitudes entran por correo; en promedio llegan nueve por semana. |
          2 | Licencia de construcción | Administrativo | Unificar la lista de requisitos | Cada curador pide documentos distintos | Lista única publicada | Claridad para el solicitante | Secretaría de Planeación | 15/11/2021 | 15/06/2021 | La lista única está en consulta con los curadores. | inicio-despues-de-fin
          3 | Estratificación | Administrativo | Programar las visitas por barrios | Visitas sin orden geográfico | Visitas agrupadas por barrio | Respuesta más rápida | Secretaría de Planeación | 01/02/2021 | 30/12/2021 | Las visitas se agrupan por barrio y se publican los lunes en la cartelera. El comité permanente de estratificación aprobó el calendario, que también se envía a las |
        `),
        ...hoja(3),
        ...bandas(`
          Plan Anticorrupción y de Atención al Ciudadano | < | < | < | < | < | <
          Componente 2: Estrategia de Racionalización de Trámites | < | < | < | < | < | <
          Planeación de la Estrategia de Racionalización | < | < | < | < | < | <
        `),
        ...tramites,
        ...filas(`
          | | | | | | | | | | empresas de servicios públicos. |
          4 | Certificado de nomenclatura | Tecnológico | Expedir el certificado con firma digital | Firma manuscrita | Certificado con código de verificación | Entrega inmediata | Secretaría de Planeación | 01/03/2021 | 30/12/2021 | Se compraron dos firmas digitales y se hacen pruebas con la notaría. |
          5 | Encuesta del Sisbén | Administrativo | Dar cita por teléfono | Filas desde la madrugada | Cita telefónica | Menos tiempo de espera | Secretaría de Planeación | 01/02/2021 | 30/06/2022 | Las citas se dan por teléfono y por mensaje de texto. | fecha-fuera-de-vigencia
        `),
        ...hoja(4),
        ...bandas(`
          SECRETARÍA DE HACIENDA | < | < | < | < | < | <
          Plan Anticorrupción y de Atención al Ciudadano | < | < | < | < | < | <
          Componente 3: Rendición de Cuentas | < | < | < | < | < | <
        `),
        ...matriz,
        ...filas(`
          Información de calidad y en lenguaje comprensible | 1.1 | Publicar el presupuesto en versión ciudadana | Cartilla publicada | Secretaría de Hacienda | 30/04/2021 | La cartilla de 16 páginas se publicó el 29 de abril y se repartió en la audiencia del presupuesto. |
          | 1.2 | Publicar la ejecución presupuestal | Ejecución publicada | Secretaría de Hacienda | Mensual | Está publicada la ejecución hasta julio. |
          Diálogo | 2.1 | Explicar el presupuesto participativo en las comunas | | Secretaría de Hacienda | 30/09/2021 | Se fue a las comunas 1 y 3; en las demás se acordó fecha con los ediles. | meta-vacia
          | 2.2 | Atender inquietudes sobre el impuesto predial | Punto de atención abierto | Secretaría de Hacienda | Enero a junio de 2021 | El punto funcionó en el primer piso y atendió a 1.370 contribuyentes, casi todos por el descuento de pronto pago. |
          Evaluación | 3.1 | Encuestar a los asistentes | Encuesta aplicada | Secretaría de Hacienda | 31/15/2021 | Se encuestó a quienes fueron a las dos comunas. | fecha-ilegible
        `),
        ...bandas(`
          Componente 4: Mecanismos para Mejorar la Atención al Ciudadano | < | < | < | < | < | <
        `),
        ...matriz,
        ...filas(`
          Fortalecimiento de los canales de atención | 1.1 | Poner a prueba el pago del predial en línea | Pago en línea en prueba | Secretaría de Hacienda | 29/10/2021 | El banco entregó el certificado de seguridad y se hicieron los primeros pagos de prueba entre funcionarios. | seguimiento-repetido?
          | 1.2 | Abrir una línea de WhatsApp para liquidaciones | Línea abierta | Secretaría de Hacienda | 31/05/2021 | La línea abrió el 10 de mayo. | numeral-repetido?
          | 1.2 | Ampliar los puntos de recaudo | Puntos de recaudo nuevos | Tesorería Municipal | Segundo semestre | Se firmó con dos corresponsales de la zona rural. | numeral-repetido
          Normativo y procedimental | 2.1 | Ajustar el estatuto tributario al régimen simple | Proyecto de acuerdo presentado | Secretaría de Hacienda | 30/11/2021 | El banco entregó el certificado de seguridad y se hicieron los primeros pagos de prueba entre funcionarios. | seguimiento-repetido
          | 2.2 | Publicar el calendario tributario | Calendario publicado | Secretaría de Hacienda | 01/2021 | El calendario se publicó y se imprimió en el respaldo del recibo del predial. |
        `),
        ...hoja(5),
        ...bandas(`
          SECRETARÍA DE GOBIERNO | < | < | < | < | < | <
          Plan Anticorrupción y de Atención al Ciudadano | < | < | < | < | < | <
          Componente 5: Mecanismos para la Transparencia y Acceso a la Información | < | < | < | < | < | <
        `),
        ...matriz,
        ...filas(`
          Lineamientos de transparencia activa | 1.1 | Publicar los horarios de las inspecciones de policía | Horarios publicados | Secretaría de Gobierno | 26/02/2021 | Se publicaron en la página y en la puerta de cada inspección. |
          | 1.2 | Publicar las decisiones de las inspecciones sin datos personales | Decisiones publicadas | Secretaría de Gobierno | Trimestral | Se publicaron las del primer semestre, con los nombres tachados. |
          Transparencia pasiva | 2.1 | Responder en término las peticiones | Peticiones respondidas en término | Secretaría de Gobierno | Permanente | Entraron 318 peticiones y 11 se respondieron por fuera del término, sobre todo por vacaciones del personal. |
          Instrumentos de gestión de la información | 3.1 | Levantar el inventario de expedientes de policía | Inventario levantado | | 30/11/2021 | Se inventariaron los expedientes de 2015 a 2018. | responsable-vacio
          | 3.2 | Trasladar los expedientes cerrados al archivo central | Expedientes trasladados | Secretaría de Gobierno | 15/12/2021 | Se trasladaron 40 cajas. |
          Monitoreo del acceso | 4.1 | Informar las solicitudes de acceso recibidas | Informes de solicitudes | Secretaría de Gobierno | Trimestral | Se entregaron los informes de marzo y de junio. |
          Criterio diferencial | 5.1 | | Avisos en lengua nasa yuwe | Secretaría de Gobierno | 29/10/2021 | Se tradujeron los avisos de dos inspecciones con el cabildo. | actividad-vacia
          | 5.2 | Imprimir los formatos en letra grande | Formatos impresos | Secretaría de Gobierno | 31/05/2021 | Se imprimieron los formatos de querella y de citación. |
        `),
        ...bandas(`
          Componente 6: Iniciativas Adicionales | < | < | < | < | < | <
        `),
        ...matriz,
        ...filas(`
          Integridad | 1.1 | Conmemorar el día de la integridad | Jornada realizada | Secretaría de Gobierno | 30/09/2021 | - | seguimiento-vacio
          | 1.2 | Firmar el compromiso de integridad con los inspectores | Compromisos firmados | Secretaría de Gobierno | 30/06/2021 | Firmaron los inspectores y los corregidores. |
          Participación | 2.1 | Acompañar a las veedurías inscritas | Acompañamiento | Secretaría de Gobierno | | Se acompañó a la veeduría del acueducto en dos visitas de obra. | sin-fecha
          | 2.2 | Publicar el directorio de veedurías | Directorio publicado | Secretaría de Gobierno | Primer semestre | El directorio quedó publicado en mayo. |
        `),
      ],
    },
  ],
};
