import { runCommand } from '../operator-command'
import { requeueCommand } from '../requeue-command'

runCommand(requeueCommand)
