// innerHTML brings a parser of HTML with it; ours are components
import { TaroNode } from '../dom/node.js'
import { unreached } from 'trim/unreached'

TaroNode.extend('innerHTML', { set: () => unreached('innerHTML'), get: () => '' })
