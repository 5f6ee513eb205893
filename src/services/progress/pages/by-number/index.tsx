export { default } from '../cases/index'
