import { readConfig } from './config'
import { startServer } from './run'
import { serveUntilTold } from './until-told'

void serveUntilTold(async (undo) => startServer(readConfig(), undo))
