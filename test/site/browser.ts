import { existsSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { projectFolder } from '../scripts/process.ts';

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

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Starts a browser: the one that `CHROME_PATH` names, an installed one, else the one that an npm package carries. */
export async function startBrowserServer(): Promise<BrowserServer> {
  const places = [process.env['CHROME_PATH'], ...(usualPlaces[platform()] ?? [])];
  const installed = places.find((path) => path !== undefined && path !== '' && existsSync(path));
  const executablePath = installed ?? (await unpackBrowser());
  return chromium.launchServer({ executablePath, args: quiet });
}

/** The Chromium inside @sparticuz/chromium, with the system libraries that the package carries beside it. */
async function unpackBrowser(): Promise<string> {
  if (platform() !== 'linux' || arch() !== 'x64') {
    throw new Error('no browser found: install Chrome, or set CHROME_PATH to a Chrome or Chromium');
  }
  const { default: packaged, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const libraries = resolve(projectFolder, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  await inflate(libraries);
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return packaged.executablePath();
}
