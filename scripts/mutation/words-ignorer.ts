import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { wordsIgnorer } from './words'

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', wordsIgnorer)]
