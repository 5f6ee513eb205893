/** Apart from `texts.ts`, which the main package carries: few pages can be sent. */
export const texts = { zh: { share: '发给家人' }, en: { share: 'Send to family' } }
