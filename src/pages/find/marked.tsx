import { Text } from '@tarojs/components'

/** A title with the characters that were typed standing out, or the words of letters that were begun. */
export function Marked({ title, typed }: { title: string; typed: string }) {
  const wanted = new Set(typed.toLowerCase())
  const words = typed.toLowerCase().match(/[a-z0-9]{2,}/g) ?? []
  const runs = title.match(/[a-z0-9]+|[^a-z0-9]/gi) ?? []
  const isWord = (run: string) => /^[a-z0-9]/i.test(run)
  const hit = (run: string) =>
    isWord(run) ? words.some((word) => run.toLowerCase().startsWith(word)) : wanted.has(run.toLowerCase())
  return (
    <>
      {runs.map((run, at) =>
        run.trim() && hit(run) ? (
          <Text key={at} className="t-accent">
            {run}
          </Text>
        ) : (
          run
        ),
      )}
    </>
  )
}
