import { browser } from 'wxt/browser';

/** Whether this page is in a private window, where Firefox opens no database. */
export const isPrivateWindow = (): boolean => browser.extension.inIncognitoContext;
