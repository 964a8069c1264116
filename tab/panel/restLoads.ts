import { withTexts } from '../pageTexts.ts'

/** What is not there at the first look at the panel, each in a chunk of its own. */
export const restLoads = {
  agenda: async () => (await import('./agenda/AgendaView.tsx')).AgendaView,
  speakers: async () => (await import('./speakers/SpeakersView.tsx')).SpeakersView,
  people: async () => (await import('./people/PeopleView.tsx')).PeopleView,
  ownCase: async () => (await import('./ownCase/OwnCaseView.tsx')).OwnCaseView,
  draftCard: async () => (await import('./now/DraftCard.tsx')).DraftCard,
  stageCard: async () => (await import('./now/StageCard.tsx')).StageCard,
  closing: withTexts(async () => (await import('./closing/ClosingView.tsx')).ClosingView, 'closing'),
  agreementTerms: withTexts(async () => (await import('../closing/AgreementTerms.tsx')).AgreementTerms, 'closing'),
  noteEditor: async () => (await import('./notes/NoteEditor.tsx')).NoteEditor,
  unheardCases: async () => (await import('./now/UnheardCases.tsx')).UnheardCases,
  closedCard: async () => (await import('./now/ClosedCard.tsx')).ClosedCard,
  respreadPreview: async () => (await import('./now/RespreadPreview.tsx')).RespreadPreview,
  byeScreen: async () => (await import('../parts/ByeScreen.tsx')).ByeScreen,
  background: async () => (await import('./background/Background.tsx')).Background,
  panelMenuItems: withTexts(async () => (await import('./header/PanelMenuItems.tsx')).PanelMenuItems, 'host'),
  sound: async () => (await import('./sound/Sound.tsx')).Sound,
  dialog: async () => (await import('./dialogs/PanelDialog.tsx')).PanelDialog,
  menuKit: async () => (await import('../parts/menu/menuKit.ts')).menuKit,
}
