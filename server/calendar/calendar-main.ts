import { runCommand } from '../operator-command'
import { calendarCommand } from '../calendar-command'

runCommand(calendarCommand)
