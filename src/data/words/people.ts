/** Words round the names of people. */

/** Numbers in words, and the like; they open a group: `Four other men`. */
export const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'

/** Words that open a group without names, in lists of people. */
export const groupWords = [
  'other',
  'others',
  'many others',
  'several others',
  'and others',
  'members of',
  'members',
  'the population',
  'the civilian population',
  'the inhabitants',
  'inhabitants',
  'the people',
  'people',
  'residents',
  'the residents',
  'the community',
  'communities',
  'villagers',
  'refugees',
  'asylum-seekers',
  'students',
  'human rights defenders',
  'human rights workers',
  'political prisoners',
  'prisoners',
  'peasants',
  'peasant leaders',
  'journalists',
  'trade unionists',
  'families',
  'relatives',
  'workers',
  'staff',
  'supporters',
  'employees',
  'women',
  'men',
  'children',
  'his family',
  'her family',
  'their family',
  'their families',
  'hundreds',
  'thousands',
  'scores',
  'dozens',
  'several',
  'some',
  'at least',
  'more than',
  'over',
  'up to',
  'about',
] as const

/** Nouns of groups whose gender is plain. */
export const femaleNouns = [
  'women',
  'woman',
  'girls',
  'girl',
  'schoolgirls',
  'schoolgirl',
  'females',
  'mothers',
  'sisters',
  'nuns',
] as const
export const maleNouns = [
  'men',
  'man',
  'boys',
  'boy',
  'schoolboys',
  'schoolboy',
  'males',
  'brothers',
  'monks',
] as const

/** Verb forms that show running text: a list of people has none. */
export const finiteVerbs =
  'is are was were has have had will would may could can did does said says been faces face remains remain fears fear believes reported continues appears'

/** Words with which running text begins, and no entry of a list. */
export const proseOpeners = [
  'On',
  'In',
  'At',
  'Amnesty International',
  'According to',
  'Since',
  'Following',
  'There',
  'It',
  'AI',
  'After',
  'During',
  'All the',
  'Both',
] as const

/** Sentences that a list of names follows. */
export const listOpenings = [
  'the names of',
  'they are',
  'those detained are',
  'the detainees are',
  'the detained are',
  'their names are',
  'named as',
  'the others are',
  'the other',
  'the names are',
  'those arrested are',
] as const
