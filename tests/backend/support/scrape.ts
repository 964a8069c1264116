import type { TestServer } from './testServer.ts'

export const metricsToken = 'o8Zk3vX1qLw7Rt5Yb2Nc9Hf4Jd6Ms0Pa'

/** Asks for the metrics as Prometheus does. */
export async function scrape(url: string, authorization = `Bearer ${metricsToken}`) {
  const response = await fetch(`${url}/metrics`, { headers: { authorization } })
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() }
}

/** What Prometheus sees now: the value of a series by its name and labels. */
export async function valuesOf({ running }: TestServer): Promise<(series: string) => number | undefined> {
  const { body } = await scrape(running.localUrl)
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const values = new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.split(' ').at(-1)]))
  return (series) => {
    const value = values.get(series)
    return value === undefined ? undefined : Number(value)
  }
}
