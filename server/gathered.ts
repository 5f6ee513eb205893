export interface GatheredOptions {
  /** How many gatherings may be under way at once, 2 unless said; whoever comes meanwhile waits for the next. */
  readonly underway?: number
  /** The most questions of one gathering, 100 unless said. */
  readonly most?: number
}

interface Waiting<Q, A> {
  readonly question: Q
  readonly resolve: (answer: A) => void
  readonly reject: (error: unknown) => void
}

/**
 * Asks what several requests ask as one: those that arrive together go together, and while two gatherings are under
 * way the next one forms: one is at the database while the answers of the other are made. Who is alone waits for nobody; among many one waits a turn of the event loop. Each gathering begins
 * after all its questions were put, so that an answer is never older than its question.
 */
export class Gathered<Q, A> {
  private waiting: Waiting<Q, A>[] = []
  private underway = 0
  private planned = false
  /** How many the last gathering had. */
  private together = 0

  /** @param run answers in the order of the questions; where it fails, all its questions fail */
  constructor(
    private readonly run: (questions: readonly Q[]) => Promise<readonly A[]>,
    private readonly options: GatheredOptions = {},
  ) {}

  /** @throws what `run` throws */
  ask(question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject })
      this.plan()
    })
  }

  private plan(): void {
    if (this.planned || this.waiting.length === 0 || this.underway >= (this.options.underway ?? 2)) return
    this.planned = true
    const go = () => {
      this.planned = false
      void this.go(this.waiting.splice(0, this.options.most ?? 100))
    }
    // After everything that this turn of the event loop brings; where many come, after what the next one brings too
    setImmediate(this.together > 1 ? () => setImmediate(go) : go)
  }

  private async go(together: readonly Waiting<Q, A>[]): Promise<void> {
    this.underway++
    this.together = together.length
    this.plan()
    try {
      const answers = await this.run(together.map(({ question }) => question))
      if (answers.length !== together.length)
        throw new Error(`${answers.length} answers to ${together.length} questions`)
      together.forEach(({ resolve }, index) => resolve(answers[index] as A))
    } catch (error) {
      for (const { reject } of together) reject(error)
    } finally {
      this.underway--
      this.plan()
    }
  }
}
