const prefix = 'urn:oasis:names:tc:opendocument:xmlns'

/** The namespaces of ODF 1.3 that are used here. */
export const namespaces = [
  `xmlns:office="${prefix}:office:1.0"`,
  `xmlns:text="${prefix}:text:1.0"`,
  `xmlns:table="${prefix}:table:1.0"`,
  `xmlns:style="${prefix}:style:1.0"`,
  `xmlns:draw="${prefix}:drawing:1.0"`,
  `xmlns:svg="${prefix}:svg-compatible:1.0"`,
  `xmlns:fo="${prefix}:xsl-fo-compatible:1.0"`,
  `xmlns:meta="${prefix}:meta:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.3"',
].join(' ')
