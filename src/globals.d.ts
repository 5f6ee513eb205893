/** Put in by config/index.ts. */
declare const VERSION: string
declare const API_URL: string
declare const CITY: string
declare const ONLY: string

declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV: 'weapp' | 'h5'
    readonly JINBAN_ONLY?: string
  }
}
declare const process: { readonly env: NodeJS.ProcessEnv }

declare module '*.scss'
