/** Put in by config/index.ts, and for tests by jest.config.js. */
declare const VERSION: string
declare const API_URL: string
declare const CITY: string
declare const ONLY: string
