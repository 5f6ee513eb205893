import { runCommand } from '../operator-command'
import { placesCommand } from '../places-command'

runCommand(placesCommand)
