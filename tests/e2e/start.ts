import type { BrowserName, Driver, DriverOptions } from './driver.ts';
import { chromiumDriver } from './driver-chromium.ts';
import { firefoxDriver } from './driver-firefox.ts';

/** Starts a browser with the built extension (`npm run build`), headless where there is no display. */
export function startDriver(name: BrowserName, options: DriverOptions = {}): Promise<Driver> {
  return name === 'chromium' ? chromiumDriver(options) : firefoxDriver(options);
}
