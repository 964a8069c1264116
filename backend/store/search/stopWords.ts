import { wordsOf } from './fold.ts'

/** Words that are in nearly every sentence: nobody looks for them. */
const german = `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei dadurch
dafür damit dann das dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem
einen einer eines einige er es etwas euch euer für gegen haben habt hat hatte hätte ich ihr ihre ihrem ihren ihrer im in ins ist ja
jede jedem jeden jeder jedes jetzt kann kein keine keinen können könnte man mehr mein mich mir mit müssen nach nicht nichts noch nun
nur ob oder ohne sehr sein seine sich sie sind so soll sollen sollte sondern sonst über um und uns unser unsere unserem unseren unter
viel viele vielen vom von vor war waren warum was weil welche welchem welchen welcher wenn wer werden wie wir wird wo wollen wurde
würde zu zum zur zwischen wegen geht gehen gibt es macht machen`
const english = 'the and of to in is are for with on at by an or not how what who we you'

export const stopWords: ReadonlySet<string> = new Set(wordsOf(`${german} ${english}`))
