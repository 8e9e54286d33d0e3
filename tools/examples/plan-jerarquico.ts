import { bandas, enBlanco, encabezado, filas, membrete, titulos, type Example } from './definition';

const cabeza = encabezado(`
  N° | ACTIVIDADES | DESCRIPCIÓN | METAS | MESES | < | < | < | < | < | < | < | < | < | < | < | PRODUCTOS (BIENES O SERVICIOS) ENTREGADOS | INDICADORES | < | RESPONSABLES | esperado
  ^ | ^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | ^ | FÓRMULA | RESULTADO | ^ | ^
`);

/** A plan before anybody follows it up: 1 / 1.1 / 1.1.1, rows hanging under a number, twelve months, formula and result. */
export const planJerarquico: Example = {
  archivo: 'plan-jerarquico.xlsx',
  corte: '2024-04-30',
  titulo: 'Plan Anticorrupción y de Atención al Ciudadano 2024',
  hojas: [
    {
      nombre: 'PAAC 2024',
      anchos: [8, 36, 44, 34, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 34, 34, 14, 30, 24],
      lineas: [
        ...titulos(`
          ALCALDÍA DE VILLA ESPERANZA
          PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO
          VIGENCIA: 2024
          OBJETIVO: Reducir los riesgos de corrupción y facilitar el acceso de los habitantes a los servicios de la Alcaldía.
          ORGANISMO COORDINADOR: Secretaría de Planeación
        `),
        enBlanco,
        ...cabeza,
        ...bandas(`
          1 | Primer Componente: GESTIÓN DEL RIESGO DE CORRUPCIÓN
          1.1 | Subcomponente 1: Política de Administración de Riesgos
        `),
        ...filas(`
          1.1.1 | Revisar la política de administración del riesgo | Comparar la política vigente con la guía nacional y recoger las diferencias | Revisar una (1) política de administración del riesgo | X:2,3/12 | Política de administración del riesgo revisada | Número de políticas revisadas | 1 | Secretaría de Planeación |
          1.1.2 | Enseñar la política a los servidores | Explicar la política en la inducción y en la reinducción | Dos (2) jornadas de inducción | X:3,9/12 | Jornadas de inducción dictadas | Número de jornadas dictadas | 2 | Oficina de Talento Humano |
        `),
        ...bandas(`1.2 | Subcomponente 2: Construcción del Mapa de Riesgos de Corrupción`),
        ...filas(`
          1.2.1 | Identificar los riesgos con los grupos de valor | Conversar con usuarios y proveedores sobre los momentos en que ven riesgo | Tres (3) mesas de conversación | X:3,4,5/12 | Mesas de conversación realizadas | Número de mesas realizadas | 2 | Secretaría de Planeación | meta-contradice-resultado
          1.2.2 | Describir los controles con responsable y soporte | Ajustar la redacción de los controles del mapa | 100% de los controles del mapa descritos | X:4,5/12 | Controles descritos | (controles descritos / controles del mapa)*100 | 100% | Todas las dependencias |
        `),
        ...bandas(`1.3 | Subcomponente 3: Consulta y Divulgación`),
        ...filas(`
          1.3.1 | Publicar el mapa de riesgos | Llevar el mapa al menú de transparencia de la sede electrónica | Una (1) publicación del mapa de riesgos y sus treinta y una (31) fichas | X:1/12 | Mapa y fichas publicados | Número de publicaciones del mapa | 1 | Oficina de Tecnologías de la Información |
          1.3.2 | Recibir las observaciones al mapa | Abrir un formulario de observaciones y responderlas todas | 100% de las observaciones respondidas | X:1,2/12 | Observaciones respondidas | (observaciones respondidas / observaciones recibidas)*100 | 90% | Secretaría de Planeación | meta-contradice-resultado
        `),
        ...membrete(`| | | | | | | | | | | | | | | | | | | 1`),
        ...cabeza,
        ...bandas(`
          2 | Segundo Componente: RACIONALIZACIÓN DE TRÁMITES
        `),
        ...filas(`
          2.1 | Mejorar los trámites de mayor demanda | Medir los tiempos de los trámites que más se piden | Un (1) estudio de tiempos | X:2,3,4/12 | Estudio de tiempos | Número de estudios | 1 | Secretaría General |
          | | Consultar a los usuarios de la ventanilla única | Doscientas (200) encuestas | X:3,4/12 | Encuestas aplicadas | Número de encuestas aplicadas | 200 | Secretaría General |
          | | Rediseñar el flujo de los trámites escogidos | Dos (2) trámites de Hacienda rediseñados y dos (2) trámites de Gobierno rediseñados | X:5,6,7,8/12 | Trámites rediseñados | Número de trámites rediseñados | 4 | Secretaría General |
          2.2 | Divulgar los trámites en línea | Grabar videos cortos de cada trámite en línea | Seis (6) videos | X:6,8,10/12 | Videos publicados | Número de videos publicados | 6 | Oficina de Comunicaciones |
          | | Enseñar el uso del portal en las bibliotecas | Cuatro (4) talleres en bibliotecas | X:4,6,8,10/12 | Talleres dictados | Número de talleres | 4 | Secretaría de Educación |
          2.3 | Reportar las mejoras en el SUIT | Cargar en el SUIT lo que se mejoró en cada trámite | Un (1) reporte en el SUIT | X:11,12/12 | Reporte en el SUIT | Número de reportes | 1 | Secretaría General |
        `),
        ...bandas(`
          3 | Tercer Componente: RENDICIÓN DE CUENTAS
          3.1 | Subcomponente 1: Información de Calidad y en Lenguaje Comprensible
        `),
        ...filas(`
          3.1.1 | Contar la gestión por los medios de la Alcaldía | Publicar notas en la página web | Ciento veinte (120) notas en el año | X:1,2,3,4,5,6,7,8,9,10,11,12/12 | Notas publicadas | Número de notas publicadas | 120 | Oficina de Comunicaciones |
          | | Emitir el programa de radio de los domingos | Mil doscientos (1.200) minutos de emisión | X:1,2,3,4,5,6,7,8,9,10,11,12/12 | Minutos emitidos | Número de minutos emitidos | 1.200 | Oficina de Comunicaciones |
          3.1.3 | Publicar el informe de gestión | Elaborar el informe con resultados por sector y publicarlo en https://www.villaesperanza.gov.co/informes | Un (1) informe | X:1/12 | Informe publicado | Número de informes | 1 | Secretaría de Planeación | numeral-saltado
        `),
        ...bandas(`3.2 | Subcomponente 2: Diálogo de Doble Vía`),
        ...filas(`
          3.2.1 | Escuchar a los jóvenes en los colegios | Conversar con los personeros estudiantiles | | X:5,8/12 | | Número de conversatorios | | Secretaría de Educación | meta-vacia
          3.2.2 | Realizar la audiencia pública | Convocar a la ciudadanía a escuchar y preguntar | Una (1) audiencia pública | X:11/12 | Audiencia realizada | Número de audiencias | 1 | Despacho del Alcalde |
          3.2.3 | Visitar los corregimientos | Llevar el gabinete a los corregimientos | Ocho (8) visitas | X:2,3,4,5,6,7,8,9/12 | Visitas realizadas | Número de visitas | 8 | Despacho del Alcalde |
        `),
        ...membrete(`| | | | | | | | | | | | | | | | | | | 2`),
        ...cabeza,
        ...bandas(`
          4 | Cuarto Componente: MECANISMOS PARA MEJORAR LA ATENCIÓN AL CIUDADANO
          4.1 | Subcomponente 1: Planeación Estratégica del Servicio
        `),
        ...filas(`
          4.1.1 | Medir la experiencia de los ciudadanos | Aplicar la encuesta en los puntos de atención y en htps://www.villaesperanza.gov.co/encuesta | Cuatro (4) mediciones | X:3,6,9,12/12 | Mediciones realizadas | Número de mediciones | 4 | Secretaría General | enlace-roto
          4.1.2 | Definir la oferta para personas con discapacidad | Escribir la oferta con las asociaciones | Un (1) documento de oferta | X:6/12 | Documento de oferta | Número de documentos | 1 | Secretaría de Desarrollo Social |
        `),
        ...bandas(`4.2 | Subcomponente 2: Fortalecimiento del Talento Humano`),
        ...filas(`
          4.2.1 | Capacitar en lenguaje claro | Dictar el curso a quienes responden peticiones | Tres (3) cursos | X:4,7,10/12 | Cursos dictados | Número de cursos | 3 | Oficina de Talento Humano | actividad-repetida?
          4.2.2 | Preparar a los orientadores de sala | Practicar la atención de usuarios difíciles | Cuarenta (40) orientadores | X:5/12 | Orientadores preparados | Número de orientadores preparados | 40 | Oficina de Talento Humano |
          4.2.3 | Capacitar en lenguaje claro | Dictar el curso a quienes responden peticiones | Tres (3) cursos | X:4,7,10/12 | Cursos dictados | Número de cursos | 3 | Oficina de Talento Humano | actividad-repetida
        `),
        ...bandas(`
          5 | Quinto Componente: TRANSPARENCIA Y ACCESO A LA INFORMACIÓN
          5.1 | Subcomponente 1: Transparencia Activa
        `),
        ...filas(`
          5.1.1 | Publicar la contratación en SECOP II | Revisar cada mes que estén los documentos de los contratos | 100% de los contratos publicados | X:1,2,3,4,5,6,7,8,9,10,11,12/12 | Contratos publicados | (contratos publicados / contratos suscritos)*100 | 100% | | responsable-vacio
          5.1.2 | Actualizar las hojas de vida en el SIGEP | Pedir la actualización a servidores y contratistas | 100% de las hojas de vida actualizadas | X:1,2,3/12 | Hojas de vida actualizadas | (hojas actualizadas / servidores y contratistas)*100 | 100% | Oficina de Talento Humano |
        `),
        ...bandas(`5.2 | Subcomponente 2: Gestión de la Información`),
        ...filas(`
          5.2.1 | Levantar el registro de activos de información | Inventariar los activos con cada dependencia | Un (1) registro de activos de información | X:/12 | Registro de activos | Número de registros | 1 | Archivo Municipal | sin-fecha
          5.2.2 | Poner en línea el índice de información reservada | Adoptar el índice por acto administrativo y publicarlo | Un (1) índice adoptado y publicado | X:8/12 | Índice publicado | Número de índices publicados | 1 | Archivo Municipal |
        `),
      ],
    },
  ],
};
