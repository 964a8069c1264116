import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'

/** What the standard asks to be left white around the modules (ISO/IEC 18004). */
const quietZone = 4

const useStyles = makeStyles({
  frame: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '240px',
    aspectRatio: '1',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    // cameras need dark on white, in every theme
    backgroundColor: 'white',
    forcedColorAdjust: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  drawing: { display: 'block', width: '100%', height: '100%' },
})

interface Drawing {
  readonly size: number
  readonly path: string
}

/** The dark modules of a row as one line for each run. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  const lengthAt = (x: number) => {
    const end = row.indexOf(false, x)
    return (end < 0 ? row.length : end) - x
  }
  return runs.map((x) => `M${x} ${y}h${lengthAt(x)}v1h-${lengthAt(x)}z`).join('')
}

async function draw(text: string): Promise<Drawing> {
  const { encode } = await import('uqr')
  const { size, data } = encode(text, { ecc: 'M', border: quietZone })
  return { size, path: data.map(rowPath).join('') }
}

/** A text as a QR code; the place is kept while the encoder is loaded, and stays empty where it cannot be. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const styles = useStyles()
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  useEffect(() => {
    let stale = false
    draw(text).then(
      (drawn) => {
        if (!stale) setDrawing(drawn)
      },
      // without it the link still stands beside the code
      () => {},
    )
    return () => {
      stale = true
    }
  }, [text])
  return (
    <div className={styles.frame}>
      {drawing && (
        <svg
          role="img"
          aria-label={label}
          className={styles.drawing}
          viewBox={`0 0 ${drawing.size} ${drawing.size}`}
          shapeRendering="crispEdges"
        >
          <path d={drawing.path} fill="black" />
        </svg>
      )}
    </div>
  )
}
