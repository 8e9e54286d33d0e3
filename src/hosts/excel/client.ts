/// <reference types="office-js" />
import { hostErrorOf, isOfficeError, TOO_LARGE } from './errors';

/** What the host needs of office.js and of the page, so that tests can put an emulated Excel behind the real library. */
export interface ExcelClient {
  readonly run: typeof Excel.run;
  /** Whether this Excel has a version of ExcelApi («1.13»). */
  readonly supports: (version: string) => boolean;
  /** Milliseconds. */
  readonly delay: (time: number) => Promise<void>;
}

/** The client of the page that office.js runs in; only after `Office.onReady`. */
export function officeClient(): ExcelClient {
  return {
    run: Excel.run,
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    delay: (time) => new Promise((resolve) => setTimeout(resolve, time)),
  };
}

/** How long to wait, in milliseconds, each time that Excel says that it is too busy. */
export const BACK_OFF = [1000, 2000, 4000, 8000] as const;

/**
 * One batch that only reads: it waits while a person types in a cell, and asks again where Excel is too busy.
 * @throws what office.js throws
 */
export async function ask<T>(client: ExcelClient, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (const wait of BACK_OFF) {
    try {
      return await client.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      if (!isOfficeError(error, 'ActivityLimitReached')) throw error;
      await client.delay(wait);
    }
  }
  return client.run({ delayForCellEdit: true }, batch);
}

/** Null where Excel says that the request or its answer is too large. */
export async function whereNotTooLarge<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isOfficeError(error, ...TOO_LARGE)) return null;
    throw error;
  }
}

/** Makes a sentence for the person of whatever `work` throws. */
export async function spoken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw hostErrorOf(error);
  }
}
