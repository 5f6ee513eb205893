import { command } from './lib/command'
import { buildServer } from './lib/server'

command(buildServer)
