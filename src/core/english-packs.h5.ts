// Taro takes ".gen" for an extension and looks for no platform's own file: this one is named for it
export { english } from '../english.gen.h5'
