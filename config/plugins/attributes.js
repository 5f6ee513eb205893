// What templates take of our components. Property aliases are positional: template and runtime share these lists.

// Accessible names and roles, as WeChat's components take them (base components, accessibility): Taro 4.2.1's templates
// declare none
const label = { 'aria-label': '' }
const named = { 'aria-role': '', ...label }
const hidden = { 'aria-hidden': '' }
const aria = {
  View: { ...named, ...hidden, 'aria-checked': '', 'aria-selected': '', 'aria-disabled': '', 'aria-live': '' },
  Text: { ...named, ...hidden },
  Button: { ...named, 'aria-disabled': '' },
  Slider: label,
  Input: label,
}

/**
 * Of Taro's own attributes and events, those that our components set; the rest of its templates is left out of a trimmed
 * build. A tap, a class, a style and an id are everywhere. tests/architecture/templates.test.ts holds it against the sources.
 */
const used = {
  View: [],
  Text: [],
  Button: ['open-type'],
  Input: [
    ...['value', 'type', 'maxlength', 'placeholder', 'placeholder-class', 'confirm-type', 'focus'],
    ...['bindInput', 'bindConfirm', 'bindFocus', 'bindBlur'],
  ],
  Slider: [
    ...['min', 'max', 'step', 'value', 'activeColor', 'backgroundColor', 'block-color', 'block-size'],
    ...['bindChange', 'bindChanging'],
  ],
  Map: ['longitude', 'latitude', 'scale', 'markers', 'include-points', 'bindError'],
}

module.exports = { aria, used }
