/**
 * Lets the page paint and answer before what comes next. A message and not a timer: timers that follow one another wait 4 ms each,
 * and a whole second in a page that is not in front.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
