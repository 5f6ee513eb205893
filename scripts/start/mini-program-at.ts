import type { BuildOptions } from '../lib/build'

/** The mini-program calls this port where nothing else is built in; `dist/weapp` does, which the tests look at. */
export const USUAL_PORT = 8788

/** The build of the mini-program for a server on this port: another port has a folder of its own. */
export const miniProgramAt = (port: number): BuildOptions =>
  port === USUAL_PORT
    ? { platform: 'weapp' }
    : { platform: 'weapp', out: `dist/weapp-${port}`, apiUrl: `http://127.0.0.1:${port}/api` }
