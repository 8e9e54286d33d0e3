/** Words between a number and the noun it counts. */
export const BETWEEN = new Set(
  `de del los las la el nuevo nueva nuevos nuevas primer primero primera primeros primeras segundo segunda ultimo ultima ultimos ultimas gran grandes
   diferente diferentes distinto distinta distintos distintas respectivo respectiva respectivos respectivas otro otra otros otras nuestro nuestra un una total mas`.split(
    /\s+/,
  ),
);
/** Words that are no noun, so that nothing is counted across them. */
export const STOPS = new Set(
  `a al ante con contra desde durante e en entre hasta ni o para pero por que se segun si sin sobre su sus tras u y ya como cuando donde es fue son han ha
   cual cuales lo le les esta este estas estos estan estaban fueron quedan quedaron tienen`.split(/\s+/),
);
