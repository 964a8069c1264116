import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hostPaths } from '../../shared/hosts/hostPaths.ts'

const guide = readFileSync('docs/install.md', 'utf8')
const sections = guide.split(/^## /m).slice(1)
const stepsOf = (section: string) => [...section.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))

test('every way to install has fewer than ten steps, numbered without a gap', () => {
  const counted = sections.map(stepsOf).filter((steps) => steps.length > 0)
  expect(counted).toHaveLength(5)
  for (const steps of counted) {
    expect(steps).toEqual(steps.map((_, at) => at + 1))
    expect(steps.length).toBeLessThan(10)
  }
})

test.each([
  'PUBLIC_URL',
  'ORGANISER_NAME',
  'PRIVACY_URL',
  'IMPRINT_URL',
  'TEAMS_APP_ID',
  'TEAMS_CLIENT_ID',
  'TEAMS_ALLOWED_TENANTS',
  'ZOOM_CLIENT_ID',
  'ZOOM_CLIENT_SECRET',
  'ZOOM_WEBHOOK_SECRET',
])('it says what %s is', (name) => {
  expect(guide).toContain(`\`${name}\``)
})

test('the addresses to type in are those that are in the packages', () => {
  const typed = new Set([...guide.matchAll(/`https:\/\/fallrunde\.example\.org(\/[^`]*)`/g)].map(([, path]) => path))
  expect(typed).toEqual(new Set([hostPaths.zoomHome, hostPaths.zoomWebhook]))
})
