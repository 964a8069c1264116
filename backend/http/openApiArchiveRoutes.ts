import { type Route, session } from './openApiRoutes.ts'

/** The routes of the archive. What is proved stands in the body: nothing of it belongs into an address. */
export const archiveRoutes: readonly Route[] = [
  {
    method: 'get',
    path: `${session}/visibility`,
    summary: 'Who finds the released outcome of this session in the archive',
    answer: [200, 'VisibilityView'],
    needsToken: true,
  },
  {
    method: 'patch',
    path: `${session}/visibility`,
    summary: 'Choose who finds it; moderators only',
    body: 'VisibilityBody',
    answer: [200, 'VisibilityView'],
    needsToken: true,
  },
  {
    method: 'post',
    path: '/api/archive/search',
    summary: 'Find cases, cards, tips and agreements of released outcomes',
    body: 'ArchiveSearchBody',
    answer: [200, 'ArchiveFound'],
  },
  {
    method: 'post',
    path: '/api/archive/similar',
    summary: 'Find cases that have much in common with one',
    body: 'ArchiveSimilarBody',
    answer: [200, 'ArchiveSimilar'],
  },
  {
    method: 'post',
    path: '/api/archive/obstacles',
    summary: 'What obstacles are about, by the number of cases',
    body: 'ArchiveObstaclesBody',
    answer: [200, 'ArchiveObstacles'],
  },
  {
    method: 'post',
    path: '/api/archive/outcome',
    summary: 'Read the newest released outcome of a session; without names for who was not there',
    body: 'ArchiveReadBody',
    answer: [200, 'ArchiveOutcome'],
  },
]
