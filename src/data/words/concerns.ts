/** Words of concerns: what they are about, and whether they are feared, alleged or a fact. */
import type { Category, Modality } from '../../types.js'

/** Phrases of concern lines and of titles and summaries, by category; parted by `;`. */
export const concernRows: readonly (readonly [category: Category, phrases: string])[] = [
  ['torture', 'torture;tortured;torturing;tortures;rape and torture;water torture'],
  [
    'ill-treatment',
    'ill treatment;illtreatment;ill treated;illtreated;maltreatment;cruel inhuman or degrading;degrading treatment;ill treatment concern;beaten;beatings;severely beaten;beating;solitary confinement;abuse in detention;police brutality',
  ],
  [
    'corporal-punishment',
    'corporal punishment;flogging;floggings;flogged;lashes;whipping;whipped;caning;caned;canings;amputation;amputations;amputation sentences;amputated;stoning;stoned;stoned to death;crucifixion;cruel punishment;judicial corporal punishment;public lashing;strokes of the cane;blinding',
  ],
  [
    'death-penalty',
    'death penalty;death sentence;death sentences;sentenced to death;sentence of death;sentences of death;under sentence of death;condemned to death;on death row;death row;mandatory death penalty;capital punishment;juvenile death penalty',
  ],
  [
    'execution',
    'execution;executions;executed;execution date;execution dates;hanged;be hanged;hanging;judicial execution;secret execution;executed by firing squad;firing squad;lethal injection;execution warrant;death warrant;electrocuted;beheaded;beheading',
  ],
  [
    'extrajudicial-execution',
    'extrajudicial execution;extrajudicial executions;extra judicial execution;extra judicial executions;extrajudicial killing;extrajudicial killings;extra judicial killings;extrajudicially executed;extra judicially executed;summary execution;summary executions;summarily executed;political killing;political killings;unlawful killing;unlawful killings;unlawfully killed;deliberate and arbitrary killing;deliberate and arbitrary killings;arbitrary killing;arbitrary killings;killed by security forces;death squad',
  ],
  [
    'killing',
    'killing;killings;killed;murder;murdered;murders;shot dead;shot and killed;death in custody;deaths in custody;death in police custody;death in detention;deaths in detention;death after detention;died in custody;died in detention;assassination;assassinated;lynching;massacre;massacred;attempted killing;attempted murder;assassination attempt;honour killing',
  ],
  [
    'enforced-disappearance',
    'disappearance;disappearances;disappeared;enforced disappearance;enforced disappearances;enforced or involuntary disappearance;forcibly disappeared;unacknowledged detention;unacknowledged detentions;unacknowledged arrest;unacknowledged arrests;whereabouts unknown;secret detention;whereabouts are unknown;fate and whereabouts;not been seen since;has disappeared;missing since;forcibly disappear;disappeared man;disappeared men;disappeared woman;disappeared women;disappeared student;disappeared students;disappeared people;disappeared persons;disappeared relatives;relatives of the disappeared',
  ],
  [
    'abduction',
    'abduction;abductions;abducted;kidnapping;kidnapped;kidnap;kidnappings;hostage;hostages;hostage taking;held hostage;taken hostage;taken away by armed men',
  ],
  [
    'arbitrary-detention',
    'arbitrary detention;arbitrary detentions;arbitrary arrest;arbitrary arrests;arbitrarily detained;arbitrarily arrested;detention without charge;detention without trial;detained without charge;held without charge;held without charge or trial;detained without trial;administrative detention;administratively detained;mass arrests;mass arrest;detention;detained;detentions;arrest;arrests;arrested;imprisonment;house arrest;prolonged detention;indefinite detention;re arrested;rearrested;wrongful detention;unlawful detention;unlawfully detained;preventive detention;military detention;jailed;imprisoned',
  ],
  [
    'incommunicado-detention',
    'incommunicado detention;incommunicado;held incommunicado;detained incommunicado;prolonged incommunicado detention;detention incommunicado',
  ],
  [
    'prisoner-of-conscience',
    'prisoner of conscience;prisoners of conscience;prisoner s of conscience;poc;pocs;political prisoner;political prisoners;political imprisonment',
  ],
  [
    'unfair-trial',
    'unfair trial;unfair trials;grossly unfair;trial was unfair;unfair hearing;unfairly tried;grossly unfair trial;show trial;military trial;trial by military court;trial by a military court;tried by a military court;tried by military courts;before a military court;military court;secret trial;tried by military judges;no fair trial;denied a fair trial;trial of civilians;state security court;special court',
  ],
  [
    'legal-concern',
    'legal concern;legal concerns;legal;access to lawyers;denied access to a lawyer;fair trial concern;judicial concern;trumped up charges;judicial harassment;impunity;fabricated charges',
  ],
  [
    'prison-conditions',
    'prison conditions;poor prison conditions;conditions of detention;harsh prison conditions;prison concern;inhumane conditions;inhuman conditions;overcrowding',
  ],
  [
    'health-concern',
    'health concern;health concerns;medical concern;medical concerns;fear for health;concern for health;medical;health;medical care;medical treatment;medical attention;denied medical care;denied medical treatment;seriously ill;critically ill;lack of medical care;urgent medical care;surgery;denied surgery;deteriorating health;health condition;denied care;denied treatment;denied medicine;denied medication;denied his medication;denied her medication;denied his medicine;denied her medicine;refused medicine;refused his medicine;refused her medicine;refused medication;refused his medication;refused her medication;without medication;denied health care;denied adequate medical care;denied urgent medical care;without medical care;needs medical care;need medical care;urgent medical attention;in need of medical care;in need of medical treatment;health is deteriorating;health has deteriorated;access to medical care',
  ],
  [
    'hunger-strike',
    'hunger strike;hunger strikes;on hunger strike;hungerstrike;hunger strikers;hunger striker;force feeding;force fed',
  ],
  [
    'death-threats',
    'death threats;death threat;threats;threatened with death;threats of death;threat;threatening phone calls;threats to life;received threats;threatened to kill;threatening messages',
  ],
  [
    'harassment',
    'harassment;harassed;intimidation;intimidated;intimidate;fear of attack;attacks;attack;attacked;assault;assaulted;smear campaign;persecution;persecuted;police harassment;arson attack;house burned',
  ],
  [
    'fear-for-safety',
    'fear for safety;fears for safety;fear of safety;fear for physical safety;fear for their safety;fear for his safety;fear for her safety;fear for lives;fear for life;fear for lives and safety;safety;fears for his safety;fears for her safety;fears for their safety;fears for their lives;fear for their lives;life in danger;lives in danger;lives at risk;life at risk;lives are in danger;life is in danger;lives are at risk;life is at risk;lives may be in danger;life may be in danger;lives remain at risk;in danger;in grave danger;in hiding;in great danger;safety concern;concern for safety;physical safety',
  ],
  ['reprisals', 'reprisals;reprisal;fear of reprisals;retaliation;punished for'],
  [
    'forcible-return',
    'forcible return;forcibly returned;forcible returns;forcibly return;refoulement;fear of refoulement;forced return;forced returns;forcibly repatriated;forcible repatriation;forced repatriation;forcible refoulement;extradition;extradited;extradite;returned to torture;handed over to;rendition',
  ],
  [
    'deportation',
    'deportation;deported;deportations;forced exile;forcible exile;expulsion;expulsions;mass expulsion;expelled;collective expulsion;banishment;deport;exile;removal to',
  ],
  [
    'asylum',
    'asylum;asylum seekers;asylum seeker;refugee;refugees;refugee status;denied asylum;asylum concern;refugee concern;migrants;migrant;migrant workers',
  ],
  [
    'forced-eviction',
    'forced eviction;forced evictions;forcibly evicted;eviction;evictions;evicted;home demolition;house demolition;house demolitions;demolition;demolished;homes demolished;homelessness;evict',
  ],
  [
    'sexual-violence',
    'sexual violence;rape;raped;rapes;sexual assault;sexually assaulted;sexual abuse;sexually abused;sexual harassment;gang raped;threats of rape;sexual torture;virginity tests;virginity test',
  ],
  [
    'gender-based-violence',
    'domestic violence;gender based violence;violence against women;female genital mutilation;femicide;forced marriage;child marriage;honour crime;honour crimes',
  ],
  [
    'child-rights',
    'child soldiers;child soldier;child rights;juvenile offender;juvenile offenders;juvenile;child offender;children s rights;recruitment of children;minors detained;child labour',
  ],
  [
    'freedom-of-expression',
    'freedom of expression;press freedom;censorship;blasphemy;defamation;freedom of the press;free speech;insulting the king;insulting the head of state;insulting the president;insult to the head of state;criminal libel;lese majeste;propaganda against the state;propaganda against the system',
  ],
  [
    'freedom-of-assembly',
    'freedom of assembly;freedom of association;peaceful protest;peaceful protesters;peaceful demonstration;peaceful assembly;protesters;right to protest;peaceful march;trade union rights;peaceful gathering;unauthorized assembly',
  ],
  [
    'freedom-of-religion',
    'freedom of religion;religious persecution;religious freedom;freedom of belief;apostasy;apostate;religious prisoner;religious prisoners',
  ],
  [
    'conscientious-objection',
    'conscientious objection;conscientious objector;conscientious objectors;refusal of military service',
  ],
  [
    'discrimination',
    'discrimination;racism;racial discrimination;racist attack;racist attacks;xenophobia;ethnic discrimination;xenophobic attacks;hate speech',
  ],
  [
    'lgbti-rights',
    'lgbti rights;lgbt rights;lgbti;lgbt;homophobia;homophobic;homophobic attack;transphobia;sexual orientation;gender identity;same sex',
  ],
  [
    'indigenous-rights',
    'indigenous rights;indigenous community;indigenous communities;indigenous people;indigenous peoples;indigenous land;indigenous leader;indigenous leaders;indigenous land rights',
  ],
  [
    'land-and-environment',
    'land rights;land rights defenders;environmental rights;environmental concern;environmental activist;environmental activists;environmental defenders;environmental defender;land defenders;land dispute;oil spill;pollution;mining project;environment',
  ],
  [
    'human-rights-defenders',
    'human rights defenders;human rights defender;human rights worker;human rights workers;human rights activist;human rights activists;human rights lawyer;human rights lawyers;women human rights defenders',
  ],
  [
    'excessive-force',
    'excessive force;excessive use of force;unlawful use of force;police violence;unnecessary force;tear gas;fired live ammunition;live ammunition;unlawful force',
  ],
  [
    'forced-labour',
    'forced labour;forced labor;slavery;trafficking;human trafficking;bonded labour;forced conscription;forced recruitment;forced porterage',
  ],
  [
    'reproductive-rights',
    'reproductive rights;abortion;forced sterilization;forced sterilisation;forced abortion;unsafe abortion;access to abortion;pregnancy loss;obstetric emergency',
  ],
  [
    'economic-and-social-rights',
    'economic and social rights;right to health;right to housing;right to water;right to food;lack of food;food shortage;starvation;right to education;housing rights;access to water;denied food;economic social and cultural rights;humanitarian aid',
  ],
  [
    'corporate-abuse',
    'corporate abuse;corporate accountability;business and human rights;company negligence',
  ],
  [
    'armed-conflict',
    'armed conflict;civilians at risk;indiscriminate attacks;indiscriminate attack;indiscriminate shelling;war crimes;attacks on civilians;shelling;bombardment;bombing;air strikes;air strike;airstrike;siege;besieged;humanitarian law;civilian population;hostilities',
  ],
  ['surveillance', 'surveillance;spyware;phone tapping;under surveillance;unlawful surveillance'],
]

/**
 * Words of the table that mean a concern only in a concern line: in prose they are everywhere (`arrested`, `medical`,
 * `threat`) or say who somebody is (`migrants`). They are not looked for in titles and summaries.
 */
export const onlyInConcernLines: readonly string[] = [
  'legal',
  'medical',
  'health',
  'threat',
  'attack',
  'attacks',
  'attacked',
  'safety',
  'environment',
  'exile',
  'trafficking',
  'juvenile',
  'hanging',
  'poc',
  'pocs',
  'siege',
  'killing',
  'persecution',
  'refugee',
  'refugees',
  'asylum',
  'asylum seeker',
  'asylum seekers',
  'migrant',
  'migrants',
  'migrant workers',
  'surgery',
  'demolition',
  'detention',
  'detentions',
  'arrest',
  'arrests',
  'special court',
  'military court',
  'removal to',
  'handed over to',
  'missing since',
  'punished for',
  'expelled',
  'in danger',
  'medical care',
  'medical treatment',
  'medical attention',
  'disappeared',
  'execution date',
  'sexual harassment',
  'state security court',
  'protesters',
  'lashes',
  'impunity',
  'murder',
  'attempted murder',
  'death row',
  'threats',
  'imprisonment',
]

/** Words before or inside a concern that say how sure it is; the first that is found holds. */
export const modalityRows: readonly (readonly [modality: Modality, phrases: string])[] = [
  [
    'feared',
    'fear of;fear for;fears of;fears for;fears that;feared;fear that;fear;fears;risk of;at risk of;at risk;at imminent risk of;at imminent risk;at high risk of;at grave risk of;at serious risk of;at grave risk;at serious risk;risk;risks;risking;threat of;threats of;threatened with;imminent;in danger of;could be;could face;could soon be;could;may be;may face;might be;might face;faces;face;facing;faced;scheduled;due to be;scheduled to be;to be;would be;be;set to be;under threat of;threatens;could also be;will be;about to be;within days;within hours;set for;danger of;likely to be',
  ],
  [
    'alleged',
    'possible;posssible;posible;possibly;apparent;apparently;reported;reportedly;alleged;allegedly;suspected;believed to be;believed to have been;said to have been;said to be;reports of;allegations of;reports that;claims;may have been;might have been;could have been;say that;says that;say they;says he;says she;said that;said they',
  ],
]

/** Categories that take over the modality of the part before the slash: `Fear of torture/ill-treatment`. */
export const inheritingCategories: readonly Category[] = [
  'torture',
  'ill-treatment',
  'execution',
  'extrajudicial-execution',
  'corporal-punishment',
  'killing',
  'forcible-return',
  'deportation',
  'abduction',
]

/** What somebody is, or which right is meant: in prose no word before it (`faces charges for allegedly …`) makes it uncertain. */
export const certainCategories: readonly Category[] = [
  'death-threats',
  'prisoner-of-conscience',
  'human-rights-defenders',
  'freedom-of-expression',
  'freedom-of-assembly',
  'freedom-of-religion',
  'lgbti-rights',
  'indigenous-rights',
  'child-rights',
]

/** Words that a follow-up prints before what is new; they are no part of the concern. */
export const newConcernWords: readonly string[] = ['new concern', 'new concerns']

/** Words directly behind a concern that say that it is still to come, or was averted. */
export const fearedAfter: readonly string[] = [
  'imminent',
  'feared',
  'planned',
  'looms',
  'scheduled',
  'threatened',
  'set',
  'averted',
  'called off',
  'delayed',
  'halted',
  'on hold',
  'postponed',
  'put off',
  'stayed',
  'stopped',
  'suspended',
]

/** Words behind a concern in the same sentence that say that it is only reported. */
export const reportedAfter: readonly string[] = ['according to', 'reportedly', 'allegedly', 'it is alleged']
