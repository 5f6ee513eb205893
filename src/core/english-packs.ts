export { english } from '../english.gen'
