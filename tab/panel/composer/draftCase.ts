interface Draft {
  readonly text: string
  readonly caseId: string | null
  readonly followsStage: boolean
}

/** The case of the note being written: what was chosen by hand; else the case on stage, until the first letter holds it. */
export function caseOfDraft(draft: Draft, stageCase: string | null): string | null {
  return draft.followsStage && draft.text === '' ? stageCase : draft.caseId
}

/** What a changed text changes in the draft: its first letter holds the case that was shown when it came. */
export function written(draft: Draft, text: string, shown: string | null): Partial<Draft> {
  return draft.text === '' && text !== '' ? { text, caseId: shown } : { text }
}
