import { encabezado, filas, type Example } from './definition';

/** A flat file from another system: one header, every value repeated, percentages as text. */
export const plano: Example = {
  archivo: 'plano.csv',
  corte: '2024-08-31',
  titulo: 'Seguimiento plano 2024',
  hojas: [
    {
      nombre: 'plano',
      anchos: [],
      lineas: [
        ...encabezado(`
          Dependencia | Componente | Subcomponente | Numeral | Actividad | Meta o producto | Responsable | Fecha programada | % de avance (30/04/2024) | Seguimiento 30/04/2024 | % de avance (31/08/2024) | Seguimiento 31/08/2024 | esperado
        `),
        ...filas(`
          Secretaría de Planeación | Gestión del Riesgo de Corrupción | Política | 1.1 | Ajustar la política de riesgos | Política ajustada | Luz Marina Prada | 29/02/2024 | 100% | La política se ajustó y se aprobó el 27 de febrero. | 100% | Cumplida en el primer cuatrimestre. |
          Secretaría de Planeación | Gestión del Riesgo de Corrupción | Mapa de riesgos | 1.2 | Publicar el mapa de riesgos | Mapa publicado | Luz Marina Prada | 31/01/2024 | 100 % | Publicado el 31 de enero. | 100 % | Cumplida en el primer cuatrimestre. |
          Secretaría de Planeación | Gestión del Riesgo de Corrupción | Monitoreo | 1.3 | Monitorear los riesgos | Tres (3) monitoreos | Luz Marina Prada | 30/04/2024¶30/08/2024¶20/12/2024 | 33,3% | Un (1) monitoreo hecho en abril. | 66,7% | Van dos (2) monitoreos; el acta del segundo es del 28 de agosto. |
          Oficina de Control Interno | Gestión del Riesgo de Corrupción | Seguimiento | 1.4 | Seguir el mapa de riesgos | Informe con corte al 30 de abril de 2024 | Hernán Tovar | 16/05/2024 | 0% | El informe se publica en los diez primeros días hábiles de mayo. | 100% | El informe se publicó el 15 de mayo. |
          Secretaría General | Racionalización de Trámites | Intervención | 2.1 | Digitalizar el duplicado del impuesto | Trámite digitalizado | Patricia Gualdrón | 31/07/2024 | 40% | Se firmó el acta de inicio con el proveedor. | 75 % | El trámite está en pruebas; el banco no ha habilitado el convenio. | vencida
          Secretaría General | Racionalización de Trámites | Intervención | 2.2 | Quitar el certificado de libertad de las licencias | Requisito eliminado | Patricia Gualdrón | 29/11/2024 | 20% | Se solicitó acceso a la consulta de la Superintendencia. | 160% | La consulta en línea quedó habilitada para tres funcionarios. | avance-fuera-de-rango
          Secretaría General | Racionalización de Trámites | Divulgación | 2.3 | Divulgar los trámites mejorados | (8) cápsulas de radio | Patricia Gualdrón | 13/12/2024 | 25% | Se emitieron dos (2) cápsulas. | 50% | Van cuatro (4) cápsulas emitidas; se escuchan en la emisora de 6 a. m. a 8 a. m. |
          Oficina de Comunicaciones | Rendición de Cuentas | Información | 3.1 | Publicar el boletín rural | (6) boletines | Esteban Caro | 20/12/2024 | 33% | Publicados dos (2) boletines. | 83% | A la fecha hay cuatro (4) boletines publicados y repartidos en las veredas. | avance-contradice-conteo
          Oficina de Comunicaciones | Rendición de Cuentas | Información | 3.2 | Abrir la página de preguntas de la ciudadanía | Página abierta | Esteban Caro | 30/09/2024 | 10% | Se escogió la plantilla. | 60% | La página está montada; se cargan las primeras respuestas en "borrador"; se abre al público en septiembre. |
          Despacho del Alcalde | Rendición de Cuentas | Diálogo | 3.3 | Realizar la audiencia pública | (1) audiencia | Ana Lucía Becerra | 29/11/2024 | N/A | La audiencia es en noviembre. | N/A | Está programada para el 22 de noviembre. |
          Despacho del Alcalde | Rendición de Cuentas | Diálogo | 3.4 | Recorrer los barrios | (12) recorridos | Ana Lucía Becerra | 13/12/2024 | 25% | Se hicieron tres (3) recorridos. | 50% | Se han hecho seis (6) recorridos, con 95 compromisos anotados. |
          Secretaría General | Atención al Ciudadano | Canales | 4.1 | Reubicar la ventanilla única | Ventanilla reubicada | Patricia Gualdrón | 30/08/2024 | 50% | Terminó la obra del primer piso. | 100% | La ventanilla atiende en el primer piso desde el 1 de agosto. |
          Secretaría General | Atención al Ciudadano | Canales | 4.2 | Unificar los números de teléfono | Línea única | Patricia Gualdrón | 31/10/2024 | 35% | Se hizo el inventario de líneas. | 20% | El operador retiró la oferta y hay que invitar de nuevo. | avance-retrocede
          Talento Humano | Atención al Ciudadano | Talento humano | 4.3 | Capacitar en atención incluyente | (2) capacitaciones | Rocío Peñaloza | 29/11/2024 | 0% | Se definió el contenido. | 50% | Se dictó una (1) capacitación a 33 servidores. | numeral-repetido?
          Talento Humano | Atención al Ciudadano | Talento humano | 4.3 | Evaluar el clima de servicio | Encuesta aplicada | Rocío Peñaloza | 13/12/2024 | 0% | Se consiguió el instrumento de Función Pública. | 15% | Se adaptó el instrumento. | numeral-repetido
          Secretaría General | Atención al Ciudadano | Relacionamiento | 4.4 | Medir la satisfacción | Medición por trimestre | Patricia Gualdrón | Trimestral | 25% | Se aplicó la encuesta del primer trimestre. | 50% | Se aplicó la encuesta del segundo trimestre; la satisfacción subió de 78 % a 84 %. |
          Tecnologías | Transparencia | Transparencia activa | 5.1 | Ajustar la página a la norma de accesibilidad | Página ajustada | Camilo Duarte | 15/12/2024 | 30% | Se probaron las plantillas con lectores de pantalla. | 55,5% | Están ajustadas las plantillas de noticias, trámites y contratación. |
          Tecnologías | Transparencia | Transparencia activa | 5.2 | Publicar datos abiertos | (4) conjuntos | Camilo Duarte | 30/02/2024 | 25% | Publicado un (1) conjunto. | 50% | Hay dos (2) conjuntos publicados. | fecha-ilegible
          Archivo | Transparencia | Instrumentos | 5.3 | Actualizar el esquema de publicación | Esquema actualizado | Nubia Rangel | 28/06/2024 | 60% | Se revisó con las dependencias. | 100% | El esquema se adoptó con la Resolución 117 del 20 de junio. |
          Talento Humano | Iniciativas Adicionales | Integridad | 6.1 | Medir el conocimiento del código de integridad | Informe de medición | Rocío Peñaloza | 30/09/2024 | N/A | La medición es en agosto. | N/A | Se aplicó la prueba a los 87 servidores de planta y está calificada la mitad de los cuestionarios. | no-aplica-con-avance?
          Talento Humano | Iniciativas Adicionales | Integridad | 6.2 | Publicar las declaraciones de los directivos | Declaraciones publicadas | Rocío Peñaloza | 31/05/2024 | 80% | Falta la de un secretario. | 100% | Están publicadas las de todos los directivos. |
          Gobierno | Iniciativas Adicionales | Participación | 6.3 | Acompañar a las veedurías | (4) acompañamientos | Wilson Ardila | 13/12/2024 | 25% | Un (1) acompañamiento, a la veeduría del hospital. | 50% | Van dos (2) acompañamientos; el segundo reunió a 5 veedurías. |
          Gobierno | Iniciativas Adicionales | Participación | 6.4 | Publicar el directorio de organizaciones sociales | Directorio publicado | Wilson Ardila | 30/09/2024 | 45% | Están verificadas las organizaciones de la zona urbana. | 80% | Se verificaron las de 7 de los 9 corregimientos. |
          Control Interno | Iniciativas Adicionales | Autocontrol | 6.5 | Realizar la semana del autocontrol | Semana realizada | Hernán Tovar | 28/06/2024 | 30% | La programación está aprobada. | 100% | La semana se realizó del 17 al 21 de junio con 120 participantes. |
        `),
      ],
    },
  ],
};
