import path from 'node:path'
import { root as projectRoot } from '../services/manifests'
import { copiesIn, type Copies } from './compare'
import { readModules } from './folders'
import { fromTemplates, templateModules } from './template'

/** What stands twice between the modules of a tree that has services/ and kits/; of this project where none is named. */
export function copiesOf(tree = path.join(projectRoot, 'src')): Copies[] {
  const templates = templateModules(path.join(projectRoot, 'scripts/new-service/templates'))
  return copiesIn(readModules(tree), fromTemplates(templates))
}
