import zoomModule from '@zoom/appssdk'

/**
 * Zoom's SDK. Its types are those of a CommonJS module, its code for bundlers is an ES module: what is typed as `default` is
 * the import itself. Never to be awaited or given by an async function: it invents every method asked for, `then` too.
 */
export const zoomSdk = zoomModule as unknown as typeof zoomModule.default
