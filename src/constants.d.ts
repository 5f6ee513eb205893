/** Put in by config/index.ts, and for tests by jest.config.js. */
declare const VERSION: string
declare const API_URL: string
declare const CITY: string
/** Its name, as its settings have it. */
declare const CITY_NAME: { readonly zh: string; readonly en: string }
declare const ONLY: string
