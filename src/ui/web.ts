/** Nothing to do in a mini-program: WeChat itself has the language, the scroller, the keys and the focus. */
export const dressDocument = (_dress: { language: 'zh' | 'en'; ground: string }): void => undefined
export const takeFocus = (): (() => void) => () => undefined
export const holdFocus =
  (_close: () => void): (() => void) =>
  () =>
    undefined
