import { Body1, Link } from '@fluentui/react-components'
import type { PublicConfig } from '../../../shared/protocol/rest.ts'

interface Props {
  readonly config: PublicConfig
  /** said where the operator has given nothing */
  readonly nothing: string
  readonly full: { readonly url: string | null; readonly label: string }
}

/** Name and contact of whoever runs this server, and the page where they say more. */
export function OrganiserLines({ config, nothing, full }: Props) {
  const { organiserName, organiserContact } = config
  return (
    <>
      {!organiserName && !organiserContact && !full.url && <Body1>{nothing}</Body1>}
      {organiserName && <Body1>{organiserName}</Body1>}
      {organiserContact && <Body1>{organiserContact}</Body1>}
      {full.url && <Link href={full.url}>{full.label}</Link>}
    </>
  )
}
