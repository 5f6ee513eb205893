// Accessible names and roles, as WeChat templates take them (base components, accessibility).
// Taro 4.2.1's templates declare none, and property aliases are positional: template and runtime share this one list.
const aria = { 'aria-role': '', 'aria-label': '' }
const state = { 'aria-hidden': '', 'aria-checked': '', 'aria-selected': '', 'aria-disabled': '' }
const live = { 'aria-live': '' }

module.exports = {
  View: { ...aria, ...state, ...live },
  Text: { ...aria, 'aria-hidden': '' },
  Button: { ...aria, 'aria-disabled': '' },
  Slider: { 'aria-label': '' },
  Input: { 'aria-label': '' },
  ScrollView: aria,
}
