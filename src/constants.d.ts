/** Put in by config/index.ts, and for tests by jest.config.js. */
declare const VERSION: string
declare const API_URL: string
declare const CITY: string
/** Its name, as its settings have it. */
declare const CITY_NAME: { readonly zh: string; readonly en: string }
/** Id of each city → its name, for links that name one as people do. */
declare const CITY_NAMES: Readonly<Record<string, string>>
/** Appids of mini-programs that may hand something over to a page; false where there is none. */
declare const SENDERS: readonly string[] | false
declare const ONLY: string
/** Appid of the mini-program that a browser opens for what only it can do; empty where none is named. */
