/**
 * Runs a script: it ends with the code that `main` gives, 0 where that is none; where `main` throws, its message is printed
 * and the script ends with `failed`.
 */
export function command(main: () => Promise<number | void>, failed = 1): void {
  main()
    .then((code) => {
      if (code !== undefined) process.exitCode = code
    })
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = failed
    })
}
