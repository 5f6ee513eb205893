import { runCommand } from '../operator-command'
import { readReportsCommand } from '../read-reports-command'

runCommand(readReportsCommand)
