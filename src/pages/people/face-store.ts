import { goBack, openPage, pageUrl, replacePage } from '../../core/arrival/open-page'
import { problemOf } from '../../core/http/problem-of'
import type { Problem } from '../../core/problem'
import { storeOf } from '../../core/store'
import { visit } from '../../core/tab'
import type { FaceCheck } from '../../shared/platform/people-types'
import { people } from './api'
import { agreeToPrivacy, checkFace, openMiniProgram } from '../../core/face'

/** What a check is for. */
export interface Wanted {
  readonly act: FaceCheck['act']
  /** Token of the invitation, where it is for one. */
  readonly of?: string
  /** In words. */
  readonly what: string
  /** What is not lost by not doing it now. */
  readonly later?: string
}

interface Passed extends Pick<Wanted, 'act' | 'of'> {
  readonly face: string
}

/** A check that a browser has handed to the mini-program. */
interface Handed {
  readonly face: string
  /** Opens the mini-program with it. */
  readonly link: string
}

interface FaceStore {
  readonly busy: boolean
  /** Why it came to nothing, where nothing went wrong: the privacy guide was refused, the check was left, this phone cannot. */
  readonly stopped?: 'privacy' | 'left' | 'impossible'
  readonly handed?: Handed
  /** The check that a browser handed over is done. */
  readonly done?: boolean
  readonly problem?: Problem
}

/** A browser may load the page anew, and does to come back from WeChat's link: what it is for waits, and what came of it. */
const wanted = visit<Wanted>('face-wanted')
const passed = visit<Passed>('face-passed')
const waiting = visit<Handed>('face-handed')

/** A browser that comes back from WeChat's link has this page and none below it. */
const cameAnew = waiting.read() !== undefined

export const useFace = storeOf<FaceStore>(() => ({ busy: false, handed: waiting.read() }))
export const wantedNow = (): Wanted | undefined => wanted.read()

/** What was begun is no longer waited for. */
export function dropFace(): void {
  waiting.clear()
  useFace.setState({ busy: false }, true)
}

/** Opens the page of the check; whoever asked goes on by `takePassed` when it is on screen again. */
export function wantFace(what: Wanted): void {
  wanted.write(what)
  passed.clear()
  dropFace()
  openPage('pages/people/face/index')
}

/** The check that was passed for this, once. */
export function takePassed(act: Wanted['act'], of?: string): string | undefined {
  const one = passed.read()
  if (!one || one.act !== act || one.of !== of) return undefined
  passed.clear()
  return one.face
}

const pages = { 'accept-invitation': 'invitation', 'delete-account': 'deletion', 'show-number': 'data' } as const

/** Back to what it was for: below this page, or in its place where nothing is. */
async function goOn({ act, of }: Pick<Wanted, 'act' | 'of'>): Promise<void> {
  const outcome = cameAnew ? 'impossible' : await goBack()
  if (outcome !== 'done') await replacePage(pageUrl(`pages/people/${pages[act]}/index`, { token: of }))
}

/** Not now: back to what it was for. */
export function leaveFace(): void {
  const what = wanted.read()
  void (what ? goOn(what) : goBack())
}

async function isPassed(face: string, what: Wanted | undefined): Promise<void> {
  if (!what) return useFace.setState({ busy: false, done: true }, true)
  passed.write({ face, act: what.act, of: what.of })
  wanted.clear()
  dropFace()
  await goOn(what)
}

function handOver(handed: Handed): void {
  waiting.write(handed)
  useFace.setState({ handed })
  openMiniProgram(handed.link)
}

async function check(what: Wanted | undefined, token: string): Promise<void> {
  if ((await agreeToPrivacy()) === 'refused') return useFace.setState({ busy: false, stopped: 'privacy' })
  const begun =
    what && !token
      ? await people.startFace({ body: what.of ? { act: what.act, of: what.of } : { act: what.act } })
      : await people.takeFace({ body: { token } })
  const { face, verifyId, link } = begun
  if (!verifyId) {
    if (link) handOver({ face, link })
    return useFace.setState({ busy: false })
  }
  const outcome = await checkFace(verifyId)
  if (outcome !== 'done')
    return useFace.setState({ busy: false, stopped: outcome === 'impossible' ? 'impossible' : 'left' })
  await people.confirmFace({ body: { face } })
  await isPassed(face, token ? undefined : what)
}

/**
 * Has WeChat check the face for one act, asked of the server first and told by it in the end.
 * @param token What a browser handed over; empty where this phone wants it itself
 */
export async function beginFace(token = ''): Promise<void> {
  if (useFace.getState().busy) return
  useFace.setState({ busy: true }, true)
  try {
    await check(wantedNow(), token)
  } catch (thrown) {
    useFace.setState({ busy: false, problem: await problemOf(thrown, '') })
  }
}

/** A browser looks whether the mini-program is done. @returns whether there is more to wait for */
export async function lookFace(face: string): Promise<boolean> {
  try {
    const { state } = await people.face({ query: { face } })
    if (state === 'waiting') return true
    if (state === 'passed') await isPassed(face, wantedNow())
    else {
      dropFace()
      useFace.setState({ stopped: 'left' })
    }
    return false
  } catch (thrown) {
    waiting.clear()
    useFace.setState({ busy: false, problem: await problemOf(thrown, '') }, true)
    return false
  }
}
