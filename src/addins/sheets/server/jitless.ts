/** Apps Script promises no `new Function`; zod must know before the first schema is built, so this module comes first. */
import * as z from 'zod/mini';

z.config({ jitless: true });
