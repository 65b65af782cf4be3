/** Small words by which running text shows its language; none of them is of two of these languages' headings. */
export const languageWords: readonly (readonly [tag: string, words: string])[] = [
  ['en', 'the and of to in was were is are for that his her their by from with has have been'],
  ['es', 'el la los las que por para con su sus en una un del y fue han ha se al de'],
  ['fr', 'le la les des une un que dans pour sur est ont a été avec par son ses au aux et de du'],
  ['pt', 'o os as uma um que não para com foi dos das em e seu sua de do da ao'],
  ['de', 'der die das und nicht mit von ist wurde wurden für auf dem den ein eine im zu sie'],
  ['it', 'il gli che della per con è stato sono di del nel una un i le la e in'],
  ['nl', 'de het een van en zijn niet met voor werd is op te dat in'],
]
