export interface UndoStep {
  readonly name: string
  /** How long it may take, in ms; the next step begins then, whether this one has ended or not. */
  readonly withinMs: number
  readonly run: () => unknown
}

class TooLong extends Error {
  constructor({ name, withinMs }: UndoStep) {
    super(`${name} not done within ${withinMs / 1000} s`)
    this.name = 'TooLong'
  }
}

async function bounded(step: UndoStep): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(step)), step.withinMs)
  })
  try {
    await Promise.race([Promise.resolve().then(step.run), late])
  } finally {
    clearTimeout(timer)
  }
}

/** What has been started, each with the way to end it. */
export class Undo {
  private readonly steps: UndoStep[] = []
  private ending?: Promise<void>

  /** @param failed Told of each step that threw or took too long */
  constructor(private readonly failed: (step: string, error: unknown) => void) {}

  add(name: string, withinMs: number, run: UndoStep['run']): void {
    this.steps.push({ name, withinMs, run })
  }

  /** Ends everything, the newest first, each whatever the others did; again has no effect. Never throws. */
  all(): Promise<void> {
    this.ending ??= this.end()
    return this.ending
  }

  /** The longest that ending takes, in ms. */
  longest(): number {
    return this.steps.reduce((sum, { withinMs }) => sum + withinMs, 0)
  }

  private async end(): Promise<void> {
    for (const step of [...this.steps].reverse()) await bounded(step).catch((error) => this.failed(step.name, error))
  }
}
