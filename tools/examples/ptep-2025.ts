import { enBlanco, encabezado, filas, textos, titulos, type Example } from './definition';

/** The programme that replaced the plan: two components, four-year horizon, two cortes a year. */
export const ptep2025: Example = {
  archivo: 'ptep-2025.xlsx',
  corte: '2025-12-31',
  titulo: 'Programa de Transparencia y Ética Pública 2025–2028',
  hojas: [
    {
      nombre: 'PTEP',
      anchos: [18, 26, 6, 36, 28, 24, 12, 12, 11, 44, 11, 44, 24],
      inmovilizadas: 7,
      lineas: [
        ...titulos(`
          PROGRAMA DE TRANSPARENCIA Y ÉTICA PÚBLICA (PTEP) 2025–2028 | < | < | < | < | <
          Entidad: | Alcaldía de Villa Esperanza
          Vigencia del seguimiento: | 2025
          Fecha de seguimiento: | 31/12/2025
          Norma: | Ley 2195 de 2022, Decreto 1122 de 2024
        `),
        enBlanco,
        ...encabezado(`
          Componente | Acción estratégica | N.º | Actividad | Producto | Responsable | Fecha de inicio | Fecha de finalización | % de avance 30/06/2025 | Seguimiento 30/06/2025 | % de avance 31/12/2025 | Seguimiento 31/12/2025 | esperado
        `),
        ...filas(`
          Transversal | Declaración y liderazgo | 1.1 | Adoptar el programa por acto administrativo | Acto administrativo | Despacho del Alcalde | 03/02/2025 | 30/05/2025 | 100% | El Decreto 058 del 23 de mayo adoptó el programa. | 100% | Cumplida en el primer semestre. |
          ^ | ^ | 1.2 | Divulgar el programa en los consejos comunales | Divulgación en los nueve consejos | Secretaría de Planeación | 02/06/2025 | 27/11/2026 | 10% | Se preparó la presentación y se pidió agenda a los consejos. | 44% | Se divulgó en cuatro de los nueve consejos comunales. |
          ^ | Planeación | 1.3 | Articular el programa con el plan de desarrollo | Documento de articulación | Secretaría de Planeación | 03/03/2025 | 30/09/2025 | 50% | Se cruzaron las metas de los sectores de gobierno y educación. | 85% | El documento tiene concepto del consejo de planeación y le faltan los indicadores del sector salud. | vencida
          ^ | Supervisión y monitoreo | 1.4 | Presentar los informes de monitoreo al comité | Ocho (8) informes en el cuatrienio | Secretaría de Planeación | 01/07/2025 | 29/12/2028 | 0% | El primer informe se presenta al cierre del semestre. | 25% | Van dos (2) informes presentados al comité, el de julio y el de diciembre. |
          ^ | ^ | 1.5 | Evaluar la madurez del programa | Informe de evaluación | Oficina de Control Interno | 01/09/2025 | 31/07/2029 | N/A | La evaluación inicia en septiembre. | 15% | Se escogió el instrumento de evaluación. | fecha-fuera-de-vigencia
          ^ | ^ | 1.6 | Rendir cuentas del programa al concejo | Informe anual al concejo | Secretaría de Planeación | 01/10/2025 | 30/11/2028 | N/A | El informe se rinde cada noviembre. | 25% | Se rindió el informe de 2025 en la sesión del 20 de noviembre. |
          Programático | Gestión de riesgos para la integridad pública | 2.1 | Identificar los riesgos de lavado de activos | Matriz de riesgos | Secretaría de Hacienda | 03/03/2025 | 29/08/2025 | 60% | Se analizaron los contratos de mayor cuantía y las donaciones. | 100% | La matriz se aprobó el 21 de agosto en el comité de coordinación de control interno. |
          ^ | ^ | 2.2 | Aplicar la debida diligencia a los proveedores | Procedimiento aplicado | Oficina de Contratación | 01/07/2025 | 30/06/2027 | N/A | El procedimiento se aplica desde el segundo semestre. | 20% | Se consultaron las listas para los contratos de prestación de servicios firmados desde octubre. |
          ^ | ^ | 2.3 | Revisar los riesgos de los trámites | Riesgos de los trámites revisados | Secretaría General | 01/04/2025 | 28/11/2025 | 55% | Se revisaron los de Tránsito y Gobierno. | 45% | Al repetir el ejercicio con la guía nueva, se descartó lo hecho en Tránsito. | avance-retrocede vencida
          ^ | Canales de denuncia | 2.4 | Abrir un canal de denuncia con reserva de identidad | Canal en funcionamiento | Oficina de Tecnologías de la Información | 01/04/2025 | 27/02/2026 | 40% | Se contrató el desarrollo del canal. | 90% | El canal de denuncia quedó en funcionamiento desde el 1 de diciembre y la actividad se cumplió totalmente. | cumplimiento-no-reflejado
          ^ | ^ | 2.5 | Proteger a los denunciantes | Protocolo de protección | Secretaría de Gobierno | 01/07/2025 | 31/03/2026 | 5% | Se pidió concepto a la Personería. | 50% | El protocolo está redactado; se recibe el concepto jurídico en enero. |
          ^ | Redes y articulación | 3.1 | Vincular la Alcaldía a la red regional de control social | Acta de vinculación | Secretaría de Desarrollo Comunitario | 01/04/2025 | 31/10/2025 | 70% | La red aceptó la solicitud. | 100% | El acta se firmó el 9 de octubre en la sesión de la red. |
          ^ | ^ | 3.2 | Intercambiar experiencias con otros municipios | (6) intercambios | Secretaría de Planeación | 01/04/2025 | 30/11/2027 | 17% | Se hizo un (1) intercambio con el municipio vecino de San Rafael del Río. | 80% | Se han hecho tres (3) intercambios y hay uno más acordado para marzo. | avance-contradice-conteo
          ^ | ^ | 3.3 | Apoyar a los observatorios ciudadanos | Convenio firmado | Secretaría de Desarrollo Comunitario | 15/12/2026 | 30/06/2026 | N/A | No se ha iniciado. | N/A | La convocatoria a las universidades sale el año entrante. | inicio-despues-de-fin
          ^ | Modelo de estado abierto | 4.1 | Publicar los datos de la contratación en formato abierto | Datos publicados | Oficina de Contratación | 03/02/2025 | 31/12/2027 | 15% | Se publicó el conjunto de contratos de 2024. | 35% | Se agregaron los contratos de 2025 y su georreferenciación. |
          ^ | ^ | 4.2 | Traducir a lenguaje claro los actos más consultados | (10) actos traducidos | Oficina Jurídica | 01/04/2025 | 30/10/2026 | 20% | Se han traducido dos (2) actos: el de alumbrado y el de plazas de mercado. | 50% | Van cinco (5) actos traducidos. |
          ^ | ^ | 4.3 | Abrir la estrategia de presupuestos participativos | Estrategia abierta | Secretaría de Hacienda | 01/07/2025 | 16/01/2026 | N/A | Inicia en el segundo semestre. | 90% | La votación cerró el 12 de diciembre; los resultados se publican en la primera semana de enero. |
          ^ | ^ | 4.4 | Preguntar a la ciudadanía qué información quiere ver publicada | Consulta publicada | Oficina de Comunicaciones | 01/07/2025 | 30/04/2026 | N/A | Inicia en el segundo semestre. | N/A | Se aplicó la consulta en las ferias de servicio de octubre y noviembre y se clasificaron las primeras 300 respuestas. | no-aplica-con-avance
          ^ | Acceso a la información | 4.5 | Medir el cumplimiento de la ley de transparencia | Reporte ITA | Secretaría de Planeación | 01/07/2025 | 31/10/2025 | N/A | La matriz se abre en agosto. | 100% | El reporte se cargó el 24 de octubre, con 96 puntos sobre 100. |
          ^ | ^ | 4.6 | Digitalizar los expedientes de predial | Expedientes digitalizados | | 01/04/2025 | 30/06/2027 | 10% | Se digitalizaron los del sector 01. | 25% | Se digitalizaron los de los sectores 02 y 03. | responsable-vacio?
          ^ | Iniciativas adicionales | 5.1 | Firmar pactos de integridad con los gremios | Pactos firmados | | 02/06/2025 | 30/11/2026 | 10% | Se invitó a los gremios de comercio y transporte. | 40% | Firmó el gremio de comercio. | responsable-vacio
          ^ | ^ | 5.2 | Formar a los servidores en ética pública | Curso en línea | Oficina de Talento Humano | 02/06/2025 | 30/06/2026 | 30% | Se matricularon los jefes. | 30% | El operador del curso suspendió la plataforma entre agosto y noviembre. | avance-estancado
          ^ | ^ | 5.3 | Premiar las buenas prácticas de transparencia | Premio entregado | Oficina de Talento Humano | 01/09/2025 | 12/12/2025 | N/A | El premio se abre en septiembre. | 100% | El premio se entregó el 10 de diciembre al equipo de la ventanilla única. |
          ^ | Formación ciudadana | 5.4 | Llevar la cátedra de lo público a los colegios | Cátedra en los colegios oficiales | Secretaría de Educación | 19/01/2026 | 27/11/2026 | N/A | La cátedra inicia con el año escolar de 2026. | | - | seguimiento-vacio
          ^ | ^ | 5.5 | Formar veedores en contratación pública | (8) talleres | Secretaría de Desarrollo Comunitario | 01/04/2025 | 30/11/2027 | 12,5% | Se dictó un (1) taller a 22 veedores. | 37,5% | Se han dictado tres (3) talleres; el último lo pidió la veeduría del hospital. |
          ^ | ^ | 5.6 | Crear el semillero de control social | Semillero creado | Secretaría de Educación | 01/07/2025 | 15/12/2025 | N/A | Inicia en el segundo semestre. | 100% | El semillero se creó el 3 de octubre con 19 estudiantes de grado once. |
        `),
        enBlanco,
        ...textos(`Próximo seguimiento: 30 de junio de 2026`),
      ],
    },
  ],
};
