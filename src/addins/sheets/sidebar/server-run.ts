/** google.script.run, typed for the one function that the sidebar calls. */

interface Runner {
  withSuccessHandler(handler: (reply: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  atender(request: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Sends one request to the server. Rejects where Google gives no answer. */
export function askServer(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).atender(request);
  });
}
