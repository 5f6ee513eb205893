declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV: 'weapp' | 'h5'
    readonly JINBAN_ONLY?: string
  }
}
declare const process: { readonly env: NodeJS.ProcessEnv }

declare module '*.scss'
declare module '*.css'
