import { makeStyles } from '@fluentui/react-components'
import { stageSpace, tall } from './stageTokens.ts'

/** The middle of the stage: one part, or two beside each other where it is wide enough for both. */
export const useColumns = makeStyles({
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    gap: stageSpace.l,
    minHeight: 0,
  },
  two: {
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    [tall]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  second: { minHeight: 0, minWidth: 0, [tall]: { display: 'none' } },
  centre: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'center',
    justifyItems: 'center',
    textAlign: 'center',
    textWrap: 'balance',
    gap: stageSpace.m,
  },
})
