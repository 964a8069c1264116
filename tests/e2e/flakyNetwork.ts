import type { Page, WebSocketRoute } from 'playwright-core'

/** Everything between a page and the server, to be cut in the ways that networks are cut. Pages still load. */
export async function flakyNetwork(page: Page) {
  const open = new Set<WebSocketRoute>()
  let down = false
  let noWebSockets = false
  let deaf = false
  let posted = 0

  await page.routeWebSocket(/\/live/, (client) => {
    if (down || noWebSockets) {
      void client.close()
      return
    }
    const server = client.connectToServer()
    client.onMessage((message) => server.send(message))
    server.onMessage((message) => {
      open.add(client)
      if (!deaf) client.send(message)
    })
    client.onClose(() => {
      open.delete(client)
      void server.close()
    })
    server.onClose((code, reason) => {
      open.delete(client)
      void client.close({ ...(code ? { code } : {}), ...(reason ? { reason } : {}) })
    })
  })
  await page.route('**/api/**', (route) => (down ? route.abort('internetdisconnected') : route.continue()))
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/commands')) posted += 1
  })

  return {
    page,
    openSockets: () => open.size,
    commandsOverHttp: () => posted,
    /** What the page says arrives; what the server says does not. */
    loseAnswers() {
      deaf = true
    },
    async goDown(): Promise<void> {
      down = true
      await Promise.all([...open].map((socket) => socket.close()))
      open.clear()
    },
    async comeBack(): Promise<void> {
      down = false
      deaf = false
      await page.evaluate(() => window.dispatchEvent(new Event('online')))
    },
    blockWebSockets() {
      noWebSockets = true
    },
    unblockWebSockets() {
      noWebSockets = false
    },
  }
}
