export const HELP = `Revisa el seguimiento del plan anticorrupción (PAAC, hoy PTEP) en la hoja de cálculo de la entidad.

Uso:
  seguimiento revisar ARCHIVO… | CARPETA   dice qué se contradice y dónde, y escribe una copia con marcas y resumen
  seguimiento resumir ARCHIVO… | CARPETA   escribe una copia solo con las hojas de resumen, sin marcas
  seguimiento informe ARCHIVO… | CARPETA   escribe en Word el informe de hallazgos: criterio, condición, causa, efecto y evidencia
  seguimiento limpiar ARCHIVO… | CARPETA   escribe una copia sin nuestras marcas ni nuestras hojas
  seguimiento comparar PLAN SEGUIMIENTO    dice qué del plan falta, sobra o cambió en el seguimiento; de un libro, LIBRO.xlsx#HOJA
  seguimiento cortes [ANTERIOR] POSTERIOR  dice qué avanzó, sigue igual o retrocedió entre dos cortes, de uno o de dos archivos
  seguimiento consolidar CARPETA           reúne los archivos de las dependencias: una tabla, sus cifras y lo que está repetido
  seguimiento reglas [CÓDIGO]              lista las reglas, o muestra la página de una

Opciones:
  --corte AAAA-MM-DD    corte que se revisa (si no, el que diga la hoja)
  --corte-anterior AAAA-MM-DD   corte con el que se compara (cortes; si no, el anterior de la hoja)
  --vigencia AAAA       año del plan (si no, el que diga la hoja)
  --perfil PAAC|PTEP    qué documento es (si no, el que diga el título; por defecto, el de la ley para ese año)
  --horizonte AAAA-AAAA primer y último año del programa, si es un PTEP (si no, el que diga el título)
  --salida RUTA         archivo o carpeta donde queda la copia (si no, NOMBRE.revisado.xlsx junto al original;
                        comparar, cortes y consolidar solo escriben con esta opción)
  --solo-errores        muestra solo los errores (revisar)
  --sin-marcas          solo muestra, no escribe nada (revisar)
  --json                una línea JSON por archivo, y no escribe copia salvo con --salida (revisar, comparar, cortes, consolidar)
  --ayuda, --version

Lee .xlsx, .xlsm, .csv y .tsv. Nunca modifica el archivo de entrada.
Termina con 0 si no hay errores, 1 si los hay, 2 si algo no se pudo revisar.
`;
