import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../../scripts/lib/build'
import { madeOnce } from './made-once'

export interface Chromium {
  readonly executablePath: string
  /** What must be in its environment to start. */
  readonly env: Readonly<Record<string, string>>
}

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

const versionOf = (name: string): string => {
  const file = path.join(root, 'node_modules', name, 'package.json')
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version
}

async function bundled(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium found: install Chrome, or set CHROMIUM_PATH to a Chromium')
  const folder = await madeOnce(`chromium-${versionOf('@sparticuz/chromium')}`, async (aside) => {
    await promisify(execFile)(process.execPath, [path.join(__dirname, 'unpack-chromium.mjs')], {
      env: { ...process.env, TMPDIR: aside },
    })
  })
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') },
  }
}

/** The Chromium to test with: CHROMIUM_PATH, else one of the system, else the one in @sparticuz/chromium. */
export async function findChromium(): Promise<Chromium> {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted && !fs.existsSync(wanted)) throw new Error(`CHROMIUM_PATH: there is no ${wanted}`)
  const found = wanted ?? places[process.platform]?.find((place) => fs.existsSync(place))
  return found ? { executablePath: found, env: {} } : bundled()
}
