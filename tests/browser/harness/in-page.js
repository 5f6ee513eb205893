// Runs inside the page: what a careful eye would measure. Each check returns the faults it found, in words.
window.looks = (() => {
  const seen = (element) => {
    const { width, height } = element.getBoundingClientRect()
    const { visibility, opacity } = getComputedStyle(element)
    return width > 0 && height > 0 && visibility !== 'hidden' && opacity !== '0'
  }
  const all = () =>
    [...document.querySelectorAll('.page, .page *')].filter((one) => seen(one) && !one.closest('.spoken'))
  const name = (element) =>
    `${element.className || element.tagName}: ${(element.textContent || '').trim().slice(0, 24)}`
  const ownText = (element) => [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim())
  const boxOf = (node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return range.getBoundingClientRect()
  }
  const textLines = (node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()]
  }
  // What a text must stay inside: the nearest ground it is drawn on
  const grounds = '.card, .button, .tag, .notice, .sheet, .bar, .chip, .segment-item, .input, .search, .cell'

  /** Wider than the phone, or a box pushed out at the side; a map is a window on more than fits, and cuts it itself. */
  const overflow = () => {
    const wide = document.documentElement.clientWidth
    return all()
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return (left < -0.5 || right > wide + 0.5) && !element.parentElement?.closest('.place-map')
      })
      .map(name)
  }

  /** Text cut by a box, drawn outside its ground, or ending in dots. */
  const clipped = () => {
    const faults = []
    for (const element of all()) {
      const style = getComputedStyle(element)
      const texts = ownText(element)
      if (!texts.length) continue
      if (style.textOverflow === 'ellipsis') faults.push(`dots ${name(element)}`)
      if (element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline' && style.overflowX !== 'visible')
        faults.push(`cut ${name(element)}`)
      const on = element.closest(grounds)
      const ground = on?.getBoundingClientRect()
      const scrolls = on && getComputedStyle(on).overflowY === 'auto'
      for (const text of texts) {
        const box = boxOf(text)
        if (
          ground &&
          (box.left < ground.left - 1 || box.right > ground.right + 1 || (!scrolls && box.bottom > ground.bottom + 1))
        )
          faults.push(`outside its ground ${name(element)}`)
      }
    }
    return faults
  }

  /** Two texts drawn over each other; what floats over the page is above it on purpose. */
  const overlapping = () => {
    const lines = all()
      .filter((element) => !element.closest('.bar, .sheet, .veil'))
      .flatMap((element) => ownText(element).flatMap((node) => textLines(node).map((box) => ({ box, element }))))
    const faults = []
    for (let a = 0; a < lines.length; a++)
      for (let b = a + 1; b < lines.length; b++) {
        const [one, two] = [lines[a], lines[b]]
        if (one.element === two.element) continue
        const x = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left)
        const y = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top)
        // Line boxes are taller than their letters
        if (x > 1 && y > 0.4 * Math.min(one.box.height, two.box.height))
          faults.push(`${name(one.element)} over ${name(two.element)}`)
      }
    return faults
  }

  /** What can be tapped, and is smaller than `least` px either way. */
  const smallTargets = (least) =>
    all()
      .filter((element) =>
        element.matches('[role=button], [role=radio], [role=switch], [role=checkbox], [role=slider], input, .veil'),
      )
      .map((element) => (element.matches('input') ? element.closest('.input, .search') || element : element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${name(element)}`)

  /** What a program says where it has nothing to say. */
  const unsaid = () =>
    all()
      .flatMap((element) => [...ownText(element).map((node) => node.data), element.getAttribute('aria-label') ?? ''])
      .filter((text) => /undefined|NaN|\[object|\bnull\b/.test(text))

  /** Texts smaller than `least` px. */
  const smallTexts = (least) =>
    all()
      .filter((element) => ownText(element).length && parseFloat(getComputedStyle(element).fontSize) < least)
      .map((element) => `${getComputedStyle(element).fontSize} ${name(element)}`)

  const HAN = /[\u3400-\u9fff]/
  const LETTER = /[A-Za-z]/
  const DIGIT = /\d/

  // As shared/unbroken.ts has them
  const MEASURE =
    /^(?:[个元万亿天年月日岁周次笔项份张人条种号楼层家步位件栋套间公平米里分小块]|(?:yuan|years?|months?|weeks?|days?|hours?|minutes?|km|people|steps|times)\b)/

  /** Whether a line may not end between these two; `rest` begins with the second. */
  const belong = (node, before, space, rest) => {
    if (DIGIT.test(before)) return space ? MEASURE.test(rest) : HAN.test(rest[0]) || DIGIT.test(rest[0])
    if (!space && LETTER.test(before)) return LETTER.test(rest[0])
    return !space && HAN.test(before) && HAN.test(rest[0]) && Boolean(node.parentElement.closest('[role=heading]'))
  }

  /** Whether what stands around `at` without a place to break would fit into one line. */
  const fits = (node, at) => {
    const start = node.data.slice(0, at).search(/[^\s\u200b，。、；：？（）《》“”,;:!?-]*$/)
    const length = node.data.slice(start).search(/[\s\u200b，。、；：？（）《》“”,;:!?-]|$/)
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + length)
    const width = [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0)
    let box = node.parentElement
    while (getComputedStyle(box).display === 'inline') box = box.parentElement
    const { paddingLeft, paddingRight } = getComputedStyle(box)
    return width <= box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
  }

  /** A number on another line than its measure word, or a word in two. */
  const parted = () =>
    all()
      .flatMap((element) => ownText(element))
      .flatMap((node) => {
        if (textLines(node).length < 2) return []
        const range = document.createRange()
        const lineOf = (at) => {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          return range.getBoundingClientRect().top
        }
        const faults = []
        const { data } = node
        let last = -1
        for (let at = 0; at < data.length; at++) {
          if (/[\s\u200b]/.test(data[at])) continue
          const space = at - last > 1
          if (last >= 0 && belong(node, data[last], space, data.slice(at, at + 8)) && lineOf(at) > lineOf(last) + 4) {
            // What is longer than a line has to end somewhere; a space before a measure word need not be there
            const must = !space && !LETTER.test(data[last]) && !fits(node, at)
            if (!must) faults.push(`${data.slice(Math.max(0, at - 12), at)}/${data.slice(at, at + 8)}`)
          }
          last = at
        }
        return faults
      })

  /** One heading of the whole page, and every control within it. */
  const headed = () => {
    const tops = [...document.querySelectorAll('.page')]
      .filter(seen)
      .map((page) => page.querySelectorAll('[aria-level="1"]').length)
    const bare = all().filter(
      (one) => one.matches('.group, .card-title, .card > .t-title') && !one.matches('[role=heading]'),
    )
    return [...(tops.length === 1 && tops[0] === 1 ? [] : [`${tops.join(' and ')} headings`]), ...bare.map(name)]
  }

  const CONTROLS = '[role=button], [role=radio], [role=switch], [role=checkbox], [role=slider], input'

  /** What can be tapped or moved, and has no role, name, state or value, or no keyboard reaches it. */
  const unreachable = () => {
    const taps = all().filter((one) => one.taps && !one.matches('.page') && !one.closest('[aria-hidden=true]'))
    const faults = taps.filter((one) => !one.closest(CONTROLS)).map((one) => `no role ${name(one)}`)
    const missing = (control) => {
      if (control.matches('input')) return undefined
      if (control.tabIndex !== 0) return 'no keyboard'
      if (!(control.getAttribute('aria-label') || control.textContent.trim())) return 'no name'
      if (control.matches('[role=slider]')) return control.hasAttribute('aria-valuenow') ? undefined : 'no value'
      if (control.matches('[role=button]') || control.hasAttribute('aria-checked')) return undefined
      return 'no state'
    }
    for (const control of all().filter((one) => one.matches(CONTROLS) && !one.matches('[aria-disabled=true]'))) {
      const lacks = missing(control)
      if (lacks) faults.push(`${lacks} ${name(control)}`)
    }
    return faults
  }

  /** Height the whole page needs, in px. */
  const height = () => {
    const scroller = document.querySelector('.taro_page:not([style*="display: none"])')
    return Math.ceil(Math.max(scroller?.scrollHeight ?? 0, window.innerHeight))
  }

  /** Whether the page on top is still beside the screen, from where it slides in. */
  const isSliding = () => {
    const top = [...document.querySelectorAll('.taro_page')].filter(seen).pop()
    return top !== undefined && Math.abs(top.getBoundingClientRect().left) > 0.5
  }

  /** Resolves when nothing has changed for three frames, and no page slides: what stands below an answer comes after it. */
  const rest = () =>
    new Promise((done) => {
      let quiet
      const changed = () => {
        clearTimeout(quiet)
        quiet = setTimeout(() => {
          if (isSliding()) return changed()
          observer.disconnect()
          done()
        }, 50)
      }
      const observer = new MutationObserver(changed)
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      changed()
    })

  /** All of them, by their names. @param least How large targets and texts must be, in px */
  const faults = (least) => ({
    'sticks out sideways': overflow(),
    'text is cut': clipped(),
    'texts overlap': overlapping(),
    'target too small': smallTargets(least.target),
    'text too small': smallTexts(least.text),
    'nothing said': unsaid(),
    'a word or its numeral parted': parted(),
    'not one heading': headed(),
    'out of reach of the keyboard': unreachable(),
  })

  return { faults, height, rest }
})()
