import type { Layout } from '../types.js'

/** Where a section is at home: the embassies on its pages are in that country. */
export const sectionCountries: Readonly<Partial<Record<Layout, string>>> = {
  'aiusa-1998': 'US',
  'aiusa-2015': 'US',
  'aiusa-2017': 'US',
  'aiusa-2019': 'US',
  'aiusa-2021': 'US',
  aiuk: 'GB',
  aica: 'CA',
  aich: 'CH',
  aiau: 'AU',
}
