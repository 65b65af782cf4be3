/** The closed lists of the contract: a value may be added, none is renamed. The schema and the view read them. */

/** Ids of the layouts that the parser knows, oldest first. */
export const layouts = [
  'amnesty-1985',
  'amnesty-1990',
  'amnesty-1998',
  'amnesty-2009',
  'amnesty-2017',
  'amnesty-2018',
  'aiusa-1998',
  'aiusa-2015',
  'aiusa-2017',
  'aiusa-2019',
  'aiusa-2021',
  'aiuk',
  'aica',
  'aich',
  'aiau',
] as const

export const kinds = [
  'initial',
  'update',
  'stop',
  'correction',
  'translation',
  'void',
  'digest',
  'unknown',
] as const

export const categories = [
  'torture',
  'ill-treatment',
  'corporal-punishment',
  'death-penalty',
  'execution',
  'extrajudicial-execution',
  'killing',
  'enforced-disappearance',
  'abduction',
  'arbitrary-detention',
  'incommunicado-detention',
  'prisoner-of-conscience',
  'unfair-trial',
  'legal-concern',
  'prison-conditions',
  'health-concern',
  'hunger-strike',
  'death-threats',
  'harassment',
  'fear-for-safety',
  'reprisals',
  'forcible-return',
  'deportation',
  'asylum',
  'forced-eviction',
  'sexual-violence',
  'gender-based-violence',
  'child-rights',
  'freedom-of-expression',
  'freedom-of-assembly',
  'freedom-of-religion',
  'conscientious-objection',
  'discrimination',
  'lgbti-rights',
  'indigenous-rights',
  'land-and-environment',
  'human-rights-defenders',
  'excessive-force',
  'forced-labour',
  'reproductive-rights',
  'economic-and-social-rights',
  'corporate-abuse',
  'armed-conflict',
  'surveillance',
  'other',
] as const

export const channels = ['letter', 'airmail', 'telegram', 'telex', 'fax', 'email', 'phone', 'social'] as const

export const networks = [
  'x',
  'facebook',
  'instagram',
  'youtube',
  'telegram',
  'whatsapp',
  'linkedin',
  'tiktok',
  'other',
] as const

export const modalities = ['feared', 'alleged', 'fact'] as const

export const genders = ['male', 'female', 'other'] as const

export const statuses = ['new', 'released', 'killed', 'other'] as const

export const roles = ['target', 'copy', 'diplomatic'] as const

export const relations = ['previous', 'original', 'related', 'further-information'] as const
