import { Text } from '@tarojs/components'

/** A title with the characters that were typed standing out. */
export function Marked({ title, typed }: { title: string; typed: string }) {
  const wanted = new Set(typed.toLowerCase())
  const runs = title.match(/[a-z0-9]+|[^a-z0-9]/gi) ?? []
  const hit = (run: string) =>
    run.length > 1 ? typed.toLowerCase().includes(run.toLowerCase()) : wanted.has(run.toLowerCase())
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
