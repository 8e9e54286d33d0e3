import { bandas, enBlanco, encabezado, filas, textos, titulos, type Example, type Line } from './definition';

const avances = '% de avance I cuatrimestre | Seguimiento I cuatrimestre | % de avance II cuatrimestre | Seguimiento II cuatrimestre';

function membreteDe(hoja: string): Line[] {
  return [
    ...titulos(`
      PROGRAMA DE TRANSPARENCIA Y ÉTICA PÚBLICA 2026–2029 | < | < | < | <
      Entidad: | Alcaldía de Villa Esperanza
      ${hoja}
      Segundo seguimiento | Fecha de corte: 31 de agosto de 2026
    `),
    enBlanco,
  ];
}

/**
 * A programme of four years that keeps the three cortes of the PAAC, and some of its contents: components and acciones
 * estratégicas as bands, trámites and citizen service that are no longer its own, a map of LA/FT risks.
 */
export const ptepTresCortes: Example = {
  archivo: 'ptep-tres-cortes.xlsx',
  corte: '2026-08-31',
  titulo: 'Programa de Transparencia y Ética Pública 2026–2029',
  hojas: [
    {
      nombre: 'Programa',
      anchos: [24, 40, 30, 26, 13, 13, 14, 46, 14, 46, 24],
      lineas: [
        ...membreteDe('Actividades del programa'),
        ...encabezado(`N.º | Actividad | Producto | Responsable | Fecha inicio | Fecha fin | ${avances} | esperado`),
        ...bandas(`COMPONENTE TRANSVERSAL`),
        ...filas(`
          1.1 | Adoptar el programa y designar a quien lo administra | Acto administrativo | Despacho del Alcalde | 15/01/2026 | 30/01/2026 | 100% | El Decreto 011 del 29 de enero adoptó el programa. | 100% | Cumplida en enero. |
          1.2 | Presentar al comité los informes de monitoreo | 12 informes cuatrimestrales en los cuatro años | Secretaría de Planeación | 01/02/2026 | 28/12/2029 | 8% | Se presentó un (1) informe en la sesión del 12 de mayo. | 17% | Van dos (2) informes presentados al comité. |
          1.3 | Dictar el curso de integridad a los servidores | (4) cohortes | Oficina de Talento Humano | 02/03/2026 | 30/11/2029 | 0% | El curso se contrata en mayo. | 50% | Terminó una (1) cohorte con 64 servidores. | avance-contradice-conteo
          1.4 | Divulgar el programa en las veredas | Divulgación en las 14 veredas | Oficina de Comunicaciones | 02/02/2026 | 31/07/2026 | 36% | Se visitaron cinco de las 14 veredas. | 79% | Se visitaron once de las 14 veredas; el invierno cerró la vía de las otras tres. | vencida
          1.5 | Evaluar la apropiación del programa | Encuesta de apropiación | Oficina de Control Interno | 01/10/2026 | 30/11/2031 | N/A | Inicia en octubre. | N/A | Inicia en octubre. | fecha-fuera-de-vigencia
        `),
        ...bandas(`
          COMPONENTE PROGRAMÁTICO
          Acción estratégica 1. Gestión de riesgos para la integridad pública
        `),
        ...filas(`
          2.1 | Levantar la matriz de riesgos de corrupción y de LA/FT/FP | Matriz aprobada | Secretaría de Planeación | 02/02/2026 | 30/06/2026 | 70% | Se identificaron los riesgos de los once procesos. | 100% | El comité de control interno aprobó la matriz el 24 de junio. |
          2.2 | Consultar en listas a los proveedores | Consultas documentadas | Oficina de Contratación | 01/04/2026 | 31/12/2029 | 5% | Se firmó el acuerdo de uso de las listas. | 15% | Se consultan los proveedores de todos los contratos firmados desde junio. |
          2.3 | Abrir el canal de denuncias con reserva de identidad | Canal abierto | Oficina de Tecnologías de la Información | 01/03/2026 | 29/05/2027 | 25% | Se escogió la herramienta. | 20% | El proveedor se retiró y la herramienta se escoge otra vez. | avance-retrocede
        `),
        ...bandas(`Acción estratégica 2. Redes y articulación`),
        ...filas(`
          3.1 | Crear la red de enlaces de integridad | Red creada | Oficina de Talento Humano | 02/02/2026 | 30/09/2026 | 40% | Se designaron los enlaces de nueve dependencias. | 80% | Ya hay enlaces en las catorce dependencias; la red se instala el 15 de septiembre. |
          3.2 | Reunir la mesa de articulación con la Personería y el Concejo | Actas de la mesa | Secretaría de Gobierno | 01/03/2026 | 15/12/2028 | 10% | La mesa se reunió en abril. | 20% | La mesa volvió a reunirse el 6 de agosto y acordó su reglamento. |
        `),
        ...bandas(`Acción estratégica 3. Modelo de Estado Abierto`),
        ...filas(`
          4.1 | Publicar en datos abiertos la ejecución presupuestal | Conjunto de datos publicado | Secretaría de Hacienda | 02/02/2026 | 30/04/2026 | 100% | Los datos se publicaron el 22 de abril. | 100% | Cumplida en el primer cuatrimestre. |
          4.2 | Hacer las audiencias públicas de rendición de cuentas | Cuatro (4) audiencias, una por año | Despacho del Alcalde | 01/06/2026 | 14/12/2029 | 0% | La primera audiencia es en noviembre. | 0% | Se definió la metodología de la audiencia de noviembre. |
          4.3 | Traducir a lenguaje claro los trámites más consultados | (20) fichas | Secretaría General | 01/03/2026 | 30/11/2028 | 10% | Se tradujeron dos (2) fichas. | 100% | Van siete (7) fichas traducidas y la octava está en revisión; faltan las demás. | cumplida-con-pendientes avance-contradice-conteo?
        `),
        ...bandas(`Acción estratégica 4. Iniciativas adicionales`),
        ...filas(`
          5.1 | Firmar un pacto de transparencia con los contratistas de obra | Pacto firmado | Secretaría de Infraestructura | 01/04/2026 | 31/03/2027 | 0% | Se redactó el pacto. | 30% | Lo firmaron los interventores; siguen los contratistas. |
        `),
        ...bandas(`Mecanismos para mejorar la atención al ciudadano`),
        ...filas(`
          6.1 | Ampliar el horario de la ventanilla única | Horario ampliado | Secretaría General | 02/03/2026 | 31/08/2026 | 50% | Se acordó el turno con los servidores. | 100% | La ventanilla atiende en jornada continua desde el 3 de agosto. | contenido-ajeno-al-ptep
          6.2 | Medir la satisfacción de quienes usan los canales | Encuesta publicada | Secretaría General | 01/07/2026 | 18/12/2026 | 0% | La encuesta se aplica desde julio. | 40% | Se encuestó a 212 personas en la ventanilla y en la línea telefónica. |
        `),
        enBlanco,
        ...textos(`Elaboró: Oficina de Control Interno. Próximo seguimiento: 31 de diciembre de 2026`),
      ],
    },
    {
      nombre: 'Trámites',
      anchos: [24, 34, 18, 34, 28, 26, 13, 13, 44, 24],
      lineas: [
        ...membreteDe('Estrategia de racionalización'),
        ...encabezado(
          `N.º | Nombre del trámite | Tipo de racionalización | Acción específica de racionalización | Descripción de la mejora | Dependencia responsable | Inicio | Fin | Seguimiento | esperado`,
        ),
        ...filas(`
          1 | Certificado de estratificación | Tecnológica | Trámite en línea | Solicitud y respuesta por la página | Secretaría de Planeación | 02/02/2026 | 31/07/2026 | Funciona en la página desde el 14 de julio. | contenido-ajeno-al-ptep
          2 | Inscripción de la propiedad horizontal | Administrativa | Reducción de requisitos | Se elimina la copia de la escritura | Secretaría de Gobierno | 01/04/2026 | 30/11/2026 | La circular que elimina el requisito está en revisión jurídica. |
        `),
      ],
    },
    {
      nombre: 'Riesgos LA-FT',
      anchos: [24, 34, 30, 14, 14, 14, 34, 14, 34, 24, 14, 40],
      lineas: [
        ...membreteDe('Mapa de riesgos de lavado de activos y financiación del terrorismo'),
        ...encabezado(
          `Proceso | Evento de riesgo | Causas | Probabilidad | Impacto | Riesgo inherente | Control existente | Riesgo residual | Acción de tratamiento | Responsable | Fecha límite | % de avance`,
        ),
        ...filas(`
          Contratación | Contratar con quien está en listas restrictivas | No se consultan las listas | Posible | Mayor | Alto | Consulta en listas antes de la firma | Moderado | Automatizar la consulta | Oficina de Contratación | 30/06/2025 | 20%
          Hacienda | Recibir donaciones de origen ilícito | No se pide declaración de origen | Improbable | Catastrófico | Alto | Declaración de origen de fondos | Moderado | Adoptar el formato | Secretaría de Hacienda | 30/06/2025 | 40%
        `),
      ],
    },
  ],
};
