/** Words round the names of people at risk: numbers, groups, relations, occupations, notes, labels. */

/** Numbers from one on; they open a group: `Four other men`. */
export const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
export const tensWords = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Numbers that are none: the count of their group is not known. */
export const vagueNumbers =
  'several many some hundreds thousands dozens scores others various numerous all both tens few'

/** Words that may stand before the number or the noun of a group: `at least 20`, `a further two`, `up to 40 other`. */
export const groupOpeners =
  'at least about some over more than up to nearly almost around approximately a an the further another other ' +
  'estimated additional unnamed unidentified remaining and also total group of as many including plus family ' +
  'his her their its any most young certain possibly unknown undisclosed unspecified'

/** Plural nouns that are the head of a group: `Members of the union`, `Peasant leaders held in …`. */
export const groupNouns =
  'others people persons men women children boys girls schoolboys schoolgirls schoolchildren youths teenagers minors ' +
  'adults infants babies villagers residents inhabitants population populations community communities family families ' +
  'relatives members leaders activists defenders workers students pupils teachers lecturers professors journalists ' +
  'reporters editors lawyers judges prisoners detainees inmates hostages captives refugees asylum-seekers seekers ' +
  'asylum-seeker deportees migrants nationals citizens civilians peasants farmers fishermen miners labourers laborers ' +
  'employees staff personnel colleagues friends supporters sympathizers followers opponents dissidents critics ' +
  'demonstrators protesters protestors strikers hunger-strikers unionists trade-unionists organizers officials ' +
  'councillors politicians soldiers officers conscripts deserters policemen guards combatants fighters rebels ' +
  'sailors crew doctors nurses medics nuns monks priests pastors clergy seminarians catechists missionaries believers ' +
  'christians muslims witnesses survivors victims patients brothers sisters sons daughters parents cousins wives ' +
  'husbands widows mothers fathers elders chiefs traders vendors drivers shopkeepers artists singers musicians ' +
  'writers poets bloggers evictees squatters settlers tribes indians campesinos nomads herders landowners returnees ' +
  'intellectuals academics scientists engineers volunteers observers delegates representatives candidates passengers ' +
  'neighbours households couples individuals suspects defendants convicts objectors americans executives environmentalists'

/** Singular nouns of a group that is one body of people. */
export const collectiveNouns = 'population community family crew staff clergy personnel tribe household'

/** One person without a name: `A 16-year-old boy`, `one woman`. */
export const singularNouns =
  'man woman boy girl child baby youth person student peasant farmer villager journalist lawyer teacher soldier ' +
  'policeman monk nun priest brother sister son daughter wife husband cousin friend mother father driver relative ' +
  'colleague companion infant nephew niece uncle aunt grandson granddaughter schoolboy schoolgirl worker member other ' +
  'neighbour national citizen refugee detainee prisoner'

export const femaleNouns =
  'woman women girl girls schoolgirl schoolgirls female females mother mothers sister sisters nun nuns wife wives ' +
  'daughter daughters widow widows aunt niece grandmother granddaughter housewife housewives businesswoman ' +
  'spokeswoman chairwoman policewoman fiancée fiancee girlfriend midwife waitress actress stepdaughter ' +
  'mother-in-law sister-in-law daughter-in-law'
export const maleNouns =
  'man men boy boys schoolboy schoolboys male males father fathers brother brothers monk monks husband husbands son ' +
  'sons uncle nephew grandfather grandson businessman spokesman chairman policeman policemen fisherman fishermen ' +
  'fiancé boyfriend priest stepson salesman craftsman clergyman father-in-law brother-in-law son-in-law'

/** Honorifics that say the gender, without full stops. */
export const femaleHonorifics =
  'mrs ms miss sister madame madam mme mlle señora sra srta doña sor frau daw begum datin puan khunying licda ibu ' +
  'doctora dra signora mademoiselle citoyenne señorita senhora shrimati smt ña'
export const maleHonorifics =
  'mr citoyen fr father brother señor don monsieur herr bapak encik padre abbé signor sir monseñor monsignor ko u senhor shri ' +
  'dom fray ño'

/** Heads of a description that may be printed with capitals, and are the last word of no name. */
export const roleNouns =
  'president vice-president secretary director minister member members leader leaders coordinator co-ordinator editor ' +
  'lawyer journalist teacher student professor lecturer chairperson chairman chairwoman chair spokesperson spokesman ' +
  'spokeswoman treasurer delegate representative activist defender defenders worker workers unionist unionists ' +
  'organizer engineer doctor nurse physician dentist author writer poet singer artist actor actress musician painter ' +
  'photographer cameraman reporter correspondent columnist publisher blogger businessman businesswoman trader merchant ' +
  'shopkeeper driver peasant catechist priest pastor monk nun seminarian soldier officer policeman conscript lieutenant ' +
  'colonel general mayor councillor senator congressman congresswoman deputy ambassador prosecutor magistrate judge ' +
  'attorney official employee economist scientist historian sociologist psychologist anthropologist accountant clerk ' +
  'technician mechanic electrician carpenter tailor barber labourer pensioner housewife farmworker schoolteacher ' +
  'founder adviser advisor commander official candidate headmaster principal rector dean researcher academic ' +
  'administrator manager owner director-general secretary-general nationality citizen national refugee ' +
  'cartoonist surgeon footballer athlete boxer rapper comedian filmmaker film-maker translator librarian campaigner ' +
  'dissident feminist environmentalist archaeologist biologist paediatrician pediatrician midwife dancer novelist'

/** Trades that are surnames as well, or of few: they stand before a name only where a sentence begins with them. */
export const tradeNouns =
  'baker butcher cook chef gardener weaver fisher fisherman miner farmer shepherd herder beekeeper potter welder plumber ' +
  'builder bricklayer locksmith blacksmith goldsmith jeweller seamstress dressmaker shoemaker cobbler vendor cashier ' +
  'waiter waitress pharmacist midwife veterinarian surgeon paramedic pilot sailor translator interpreter librarian ' +
  'archivist architect surveyor dancer drummer rapper comedian cartoonist filmmaker sculptor novelist playwright ' +
  'bookseller printer linguist geologist biologist physicist chemist mathematician agronomist ecologist footballer ' +
  'boxer wrestler athlete swimmer cyclist coach trainer ' +
  'whistleblower dissident vlogger youtuber influencer programmer designer hairdresser logger forester ranger guide ' +
  'caretaker cleaner porter janitor protester protestor demonstrator campaigner environmentalist feminist scholar ' +
  'graduate apprentice teenager convict prisoner detainee advocate astronomer banker bartender broadcaster brewer ' +
  'broker cartographer choreographer composer conductor diplomat entrepreneur firefighter geographer goalkeeper ' +
  'grocer guitarist harpist inventor magician nutritionist optician philosopher pianist policewoman postman preacher ' +
  'producer puppeteer receptionist referee schoolgirl schoolboy skater songwriter theologian therapist tutor typist ' +
  'undertaker violinist volunteer webmaster widow zoologist satirist calligrapher glassblower climber hiker busker ' +
  'clown juggler fisherwoman seafarer deckhand reservist'

/** Endings of further trades: `Fishmonger`, `Clockmaker`. */
export const tradeEndings =
  'monger maker keeper wright grower picker herder seller vendor driver worker collector breeder cutter digger ' +
  'repairer painter operator'

/** Offices of those to whom appeals go: `President Ivo Sample` is not at risk. */
export const officeNouns =
  'president vice-president minister governor king queen prince emir sultan prime chief justice judge prosecutor general ' +
  'secretary-general director director-general ambassador commissioner chancellor senator attorney premier pope'

/** Words with capitals in running text that belong to no name of a person. */
export const topicWords =
  'the a an on in at his her their he she they it supreme court high criminal appeal federal national united nations ' +
  'amnesty human rights defenders january february march april may june july august september october november ' +
  'december monday tuesday wednesday thursday friday saturday sunday article university military security public ' +
  'prime central northern southern eastern western new minister interior two three four five six seven eight nine ten ' +
  'after since following according despite both all some many at least more than over urgent action please take lake mount'

/** Last words of bodies and places: no names of people end in them. */
export const bodyNouns =
  'committee commission association union party movement front council university school college church ministry prison ' +
  'village province district department region organization organisation federation confederation congress league ' +
  'army police court institute centre center company newspaper radio television hospital parliament assembly ' +
  'government republic state city town county street avenue camp station office rights international services ' +
  'society foundation network group forces force university airport river island islands mosque cathedral temple ' +
  'penitentiary barracks division brigade battalion regiment coalition alliance bar corporation cooperative act ' +
  'agency code constitution law studies crime crimes affairs sciences faculty'

/** Forms of labels over rows, and what they say; a row may be governed by none: `Fear for safety:`. */
export const statusLabels: readonly (readonly ['new' | 'released' | 'killed' | 'other' | null, string])[] = [
  [
    'released',
    'released|freed|released on bail|released on parole|released without charge|released unharmed|acquitted|pardoned|' +
      'conditionally released|now released|reappeared|found alive',
  ],
  [
    'killed',
    'killed|dead|found dead|extrajudicially executed|executed|murdered|died|died in custody|assassinated',
  ],
  [
    'new',
    'new|new name|new names|new case|new cases|new detainee|new detainees|new victim|new victims|newly arrested|' +
      'newly detained|further name|further names|additional name|additional names',
  ],
  [
    'other',
    'still detained|still held|still in detention|still in custody|remain in detention|remains in detention|' +
      'remaining in detention|remain in custody|remains in custody|remaining in custody|forcibly returned|' +
      'extradited|expelled|still missing|still disappeared|deported|transferred|escaped|sentenced|rearrested|' +
      're-arrested|wounded|injured',
  ],
  [
    null,
    'disappeared|detained|arrested|in detention|abducted|name|names|victim|victims|people at risk|at risk|' +
      'death threat|death threats',
  ],
]

/** Finite verbs: a list of people has none. */
export const finiteVerbs =
  'is are was were has have had will would may could can did does said says been faces face remains remain fears fear ' +
  'believes reported continues appears shot took seems became began went told ' +
  'announced ordered should must might do beat broke ' +
  'burst came gave saw wrote fell fled drove spoke knew stood'

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
  'Before',
  'Despite',
  'As',
  'When',
  'While',
  'These',
  'This',
  'They',
  'He',
  'She',
  'Their',
  'His',
  'Her',
  'Reports',
  'Concern',
  'Although',
  'Another',
  'For',
  'By',
  'Further to',
  'No',
  'The above',
  'The people named',
  'The men named',
  'The women named',
  'All of',
  'Both of',
  'All those',
  'Both',
] as const

/** Sentences that a list of names follows. */
export const listOpenings = [
  'the names of',
  'they are',
  'those detained are',
  'those arrested are',
  'those held are',
  'those still detained are',
  'those still held are',
  'those sentenced are',
  'those killed are',
  'those missing are',
  'the detainees are',
  'the detained are',
  'the prisoners are',
  'the victims are',
  'the men are',
  'the women are',
  'the students are',
  'the activists are',
  'the journalists are',
  'the defendants are',
  'the accused are',
  'the others are',
  'the other',
  'their names are',
  'the names are',
  'named as',
  'are named',
  'were named',
  'men are',
  'women are',
  'students are',
  'identified as',
  'names of those',
] as const

/** Words of a request directly before the name of whom it is for. */
export const rescueWords = [
  'release',
  'releasing',
  'free',
  'protect',
  'protecting',
  'safety of',
  'whereabouts of',
  'release of',
  'against',
  'execution of',
  'execute',
  'sentence of',
  'sentences of',
  'deport',
  'extradite',
  'conviction of',
  'where',
  'allow',
  'grant',
  'killing of',
  'abduction of',
  'disappearance of',
  'arrest of',
  'detention of',
  'treatment of',
  'torture of',
] as const
