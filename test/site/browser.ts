import { existsSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where Chrome and Chromium are usually installed. */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Starts a browser: the one that `CHROME_PATH` names, an installed one, else the one that an npm package carries. */
export async function startBrowser(): Promise<Browser> {
  const installed = [process.env['CHROME_PATH'], ...(usualPlaces[platform()] ?? [])].find(
    (path) => path && existsSync(path),
  );
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-background-networking'] });
  }
  if (platform() !== 'linux' || arch() !== 'x64') {
    throw new Error('no browser found: install Chrome, or set CHROME_PATH to a Chrome or Chromium');
  }
  return startPackagedBrowser();
}

/** The Chromium inside @sparticuz/chromium, with the system libraries that the package carries beside it. */
async function startPackagedBrowser(): Promise<Browser> {
  const { default: packaged, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const archive = new URL('../../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url).pathname;
  await inflate(archive);
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  const executablePath = await packaged.executablePath();
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--headless=shell'],
  });
}
