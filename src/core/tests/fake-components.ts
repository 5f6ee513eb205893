/** Taro's components as plain elements. */
export const View = 'view'
export const Text = 'text'
export const Image = 'image'
export const Input = 'input'
export const Button = 'button'
export const ScrollView = 'scroll-view'
export const Map = 'map'
