// Invented words and sentences for scripts/make-archive.mjs.
export const givenNames =
  'Adisa Belmiro Cosima Dariush Elzbieta Fenuku Gulnara Hadewych Iskander Jovita Kwabena Lioba Mbali Nazario Odalys Perpetua Quirino Rosalba Sindiwe Tendai Ulrika Vashti Wendelin Xochitl Yevgenia Zubeida'.split(
    ' ',
  )
export const familyNames =
  'Abendroth Bokassi Ceballero Dunmore Eshetola Farnaby Gruszka Haldorsen Iwegbu Jankowsky Kolvereid Lumbala Mirzakhel Nontando Oquendo Pellissier Quaramba Rustamzade Sibanyoni Tchoupo Urrabieta Vasilescu Wambugo Xaverio Yildizhan Zondani'.split(
    ' ',
  )
export const words = {
  place:
    'the harbour, the old market, the northern hills, the brickworks, the salt flats, the second district, the tram depot, the orchard, the lower town, the river mouth'.split(
      ', ',
    ),
  trade:
    'a baker, a tailor, a teacher, a surveyor, a driver, a fisherman, a nurse, a bookbinder, a welder, a student of botany, a shepherd, a radio announcer'.split(
      ', ',
    ),
  thing:
    'the leaflets, the water meters, a notebook, two boats, the minutes of the meeting, a loudspeaker, the keys of the hall, a bicycle, the seed store, a list of wages'.split(
      ', ',
    ),
  month:
    'January, February, March, April, May, June, July, August, September, October, November, December'.split(
      ', ',
    ),
  force:
    'the police, soldiers, men in plain clothes, members of the security forces, officials of the ministry, guards of the company'.split(
      ', ',
    ),
}
export const sentences = [
  'Relatives say that {force} came to {place} on {n} occasions and asked for {thing}.',
  'He is {trade} who had lived near {place} for {n} years.',
  'She is {trade}, and had signed a petition about {place} in {month}.',
  'Witnesses saw {force} carry {thing} out of the house.',
  'A court was to hear the matter in {month}, but the hearing was put off {n} times.',
  'The lawyer was let in after {n} days, and found that {thing} had been entered as evidence.',
  'In {month} about {n} people gathered at {place} to ask where they were.',
  'According to a neighbour, {trade}, nobody at {place} was told the reason.',
  'The authorities have said that {thing} belonged to an association that is not registered.',
  'Nothing has been heard of {n} others who were taken from {place} in {month}.',
  'A doctor who saw them noted bruises, and wrote that they should be seen again within {n} days.',
  'The company that owns {place} denies that its guards were there.',
  'Since {month} the road to {place} has been closed at night.',
  'Letters about {thing} have gone unanswered for {n} weeks.',
  'They had refused to leave {place} when {force} came to clear it.',
  'The family believes that {force} wanted {thing} and nothing else.',
]
