export const nav = { product: 'Taro', userAgent: '' }
