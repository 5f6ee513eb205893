import { runCommand } from '../operator-command'
import { migrateCommand } from '../migrate-command'

runCommand(migrateCommand)
