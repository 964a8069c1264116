import { Button } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { useEffect, useState } from 'react'
import { useTexts } from '../text/useTexts.ts'

const confirmedForMs = 3_000

interface Props {
  readonly text: string
  readonly label: string
  /** what a screen reader hears: the label and of what */
  readonly of: string
}

/** Copies a text and says so for a moment. */
export function CopyButton({ text, label, of }: Props) {
  const { t } = useTexts()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), confirmedForMs)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // not allowed here (embedded, no permission): the text stands beside the button and can be selected
    }
  }
  return (
    <Button
      icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
      aria-label={copied ? t('actions.copied') : of}
      onClick={copy}
    >
      {copied ? t('actions.copied') : label}
    </Button>
  )
}
