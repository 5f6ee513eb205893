import path from 'node:path'
import { MiniProgram, split } from './mini-program'
import { operate } from './operate'
import { ownTime } from './own-time'
import { wxOf, type PhoneLog, type PhoneState } from './wx'

export const distFolder = path.resolve(__dirname, '../../dist/weapp')

interface Proof {
  readonly name: string
  readonly idNumber: string
  /** The one-time code that WeChat's check gives. */
  readonly code: () => Promise<unknown>
}

/** As it is read: where a line may end or not is not seen. */
const readOf = (node: Node | null | undefined) =>
  (node?.textContent ?? '').replace(/\u00a0/g, ' ').replace(/\u200b/g, '')

const addressOf = ({ path, query }: PhoneState['enter']) =>
  `${path}?${Object.entries(query)
    .map((pair) => pair.join('='))
    .join('&')}`

/** One phone with the mini-program as built, driven as a resident would: open a card, read, tap, type. */
export class Phone {
  readonly state: PhoneState = {
    online: true,
    theme: 'light',
    fontSizeScaleFactor: 1,
    language: 'zh_CN',
    login: () => Promise.reject(new Error('no resident holds this phone: phone.heldBy(…)')),
    subscribe: () => Promise.resolve('reject'),
    refuses: {},
    face: () => Promise.reject(new Error('no resident holds this phone: phone.heldBy(…)')),
    loses: () => false,
    enter: { scene: 1001, path: '', query: {} },
  }
  readonly log: PhoneLog = { kept: new Map(), sent: [], answered: [], calls: [], themeListeners: [] }
  private program?: MiniProgram

  constructor(private readonly dist = distFolder) {}

  /** Whose WeChat is on this phone: an id of mock/residents. */
  heldBy(resident: string): this {
    this.state.login = async () => String(await operate('loginCode', { resident, channel: 'weapp' }))
    this.state.face = async (verifyId) => Number(await operate('face', { verifyId, resident, done: 'same' }))
    this.state.subscribe = async (templates) => {
      await operate('allow', { resident, templates })
      return 'accept'
    }
    return this
  }

  /** A cold start at a page, as WeChat does it for a card (1007), a code (1047), a menu (1035)… */
  open(url: string, scene = 1007): this {
    const { route: path, query } = split(url)
    return this.launch({ scene, path, query })
  }

  /** A cold start as WeChat tells of it. */
  launch(enter: PhoneState['enter']): this {
    this.state.enter = enter
    this.program = new MiniProgram(this.dist, wxOf(this.state, this.log), enter)
    this.program.visit(addressOf(enter))
    return this
  }

  /** WeChat opens the mini-program anew while it runs: a hot start. */
  launchHot(enter: PhoneState['enter']): void {
    this.state.enter = enter
    this.program?.hotStart(enter, addressOf(enter))
  }

  /** WeChat shows what was on screen for another launch (`noRelaunchIfPathUnchanged`). */
  showFor(enter: PhoneState['enter']): void {
    this.state.enter = enter
    this.program?.show(enter)
  }

  /** Night falls, or ends: WeChat tells the mini-program. */
  turn(theme: 'light' | 'dark'): void {
    this.state.theme = theme
    for (const listener of this.log.themeListeners) listener({ theme })
  }

  /** Back from another mini-program, with what it passed along: the one that was gone to, unless another is named. */
  comeBack(extraData: object, from = this.goneTo): void {
    this.state.enter = { ...this.state.enter, scene: 1038, referrerInfo: { appId: from, extraData } }
    this.program?.show(this.state.enter)
  }

  private get goneTo(): string {
    const gone = this.log.calls.filter(({ name }) => name === 'navigateToMiniProgram').at(-1)
    return (gone?.options.appId as string | undefined) ?? ''
  }

  /** What the page would be in a chat: its title and its address. */
  share(): unknown {
    return this.program?.share()
  }

  /** Opens a page on top of the one that is there, as a tap would. */
  openOnTop(url: string): void {
    this.program?.visit(url)
  }

  /** The arrow at the top left, or the phone's own way back. */
  back(): void {
    this.program?.back()
  }

  get route(): string {
    return this.program?.visits.at(-1)?.route ?? ''
  }

  private get dom(): Element | undefined {
    return this.program?.visits.at(-1)?.component.dom
  }

  get html(): string {
    return this.dom?.innerHTML ?? ''
  }

  /** Everything a resident can read on the screen; a space that does not break is a space to them. */
  get text(): string {
    return readOf(this.dom)
  }

  /** Waits until the screen shows it. @throws Error with what it shows in place of it */
  async sees(wanted: string | RegExp): Promise<void> {
    await this.until(
      () => (typeof wanted === 'string' ? this.text.includes(wanted) : wanted.test(this.text)),
      () => `the screen never showed ${String(wanted)}; it shows: ${this.text || '(nothing)'}`,
    )
  }

  async until(condition: () => boolean, complaint = () => 'it never came about', within = 15000): Promise<void> {
    const end = ownTime() + within
    while (!condition()) {
      if (ownTime() > end) throw new Error(complaint())
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  /** Taps what reads so. */
  async tap(wanted: string | RegExp): Promise<void> {
    this.fire(await this.waitFor(wanted), 'tap', {})
  }

  /** Ticks the row that reads so, or takes the tick away. */
  async tick(title: string): Promise<void> {
    const boxOf = () => {
      let around = this.find(title)
      // simulate puts the name of a component before its classes
      while (around && !around.querySelector('[class$="tick-box"]')) around = around.parentElement ?? undefined
      return around?.querySelector('[class$="tick-box"]') ?? undefined
    }
    await this.until(
      () => boxOf() !== undefined,
      () => `nothing to tick says ${title}; the screen shows: ${this.text}`,
    )
    this.fire(boxOf()!, 'tap', {})
  }

  /** Types into the field with this label. */
  async type(label: string, value: string): Promise<void> {
    this.fire(await this.waitForField(label, 'wx-input'), 'input', { value })
  }

  /** The key of the keyboard that says it is all, in the field with this label. */
  async enter(label: string): Promise<void> {
    this.fire(await this.waitForField(label, 'wx-input'), 'confirm', {})
  }

  /** At the form for the name, goes through WeChat's check and comes back with its code. */
  async confirmName({ name, idNumber, code }: Proof): Promise<void> {
    await this.type('姓名', name)
    await this.type('身份证号', idNumber)
    await this.tap('去微信核对')
    await this.until(() => this.log.calls.some((call) => call.name === 'navigateToMiniProgram'))
    this.comeBack({ code: await code() })
  }

  /** Moves the slider with this label and lets go. */
  async slide(label: string, value: number): Promise<void> {
    const slider = await this.waitForField(label, 'wx-slider')
    this.fire(slider, 'changing', { value })
    this.fire(slider, 'change', { value })
  }

  private fire(element: Element, name: string, detail: object): void {
    this.program?.fire(element, name, detail)
  }

  private async waitFor(wanted: string | RegExp): Promise<Element> {
    await this.until(
      () => this.find(wanted) !== undefined,
      () => `nothing reads ${String(wanted)}; the screen shows: ${this.text}`,
    )
    return this.find(wanted)!
  }

  private async waitForField(label: string, tag: string): Promise<Element> {
    await this.until(
      () => this.field(label, tag) !== undefined,
      () => `no ${tag} stands under ${label}; the screen shows: ${this.text}`,
    )
    return this.field(label, tag)!
  }

  private all(selector = '*'): Element[] {
    return [...(this.dom?.querySelectorAll(selector) ?? [])]
  }

  private find(wanted: string | RegExp): Element | undefined {
    const reads = (text: string) => (typeof wanted === 'string' ? text === wanted : wanted.test(text))
    return this.all()
      .filter((element) => reads(readOf(element).trim()))
      .at(-1)
  }

  /** The field under this label; a screen's only one needs none. simulate renders no aria-label to go by. */
  private field(label: string, tag: string): Element | undefined {
    const fields = this.all(tag)
    if (fields.length === 1) return fields[0]
    let around = this.all()
      .filter((element) => readOf(element).trim().startsWith(label))
      .at(-1)
    while (around && !around.querySelector(tag)) around = around.parentElement ?? undefined
    return around?.querySelector(tag) ?? undefined
  }
}
