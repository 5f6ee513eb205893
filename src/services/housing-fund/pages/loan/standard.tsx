import { Later } from '../../../../ui'
import { Answer } from './answer'
import { Choices } from './choices'
import { Formula } from './formula'
import { Missing } from './missing'
import { More } from './more'
import type { LoanParts } from './parts'
import { RepaymentCard } from './repayment'

export const Standard = (parts: LoanParts) => (
  <>
    <Answer {...parts} />
    <Choices {...parts} />
    <Later>
      <Formula {...parts} />
      <Missing {...parts} />
      <More {...parts} />
      <RepaymentCard {...parts} />
    </Later>
  </>
)
