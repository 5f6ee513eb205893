/** Nothing to do in a mini-program: WeChat itself has the language, the scroller and the keys. */
export const dressDocument = (_dress: { language: 'zh' | 'en'; ground: string }): void => undefined
