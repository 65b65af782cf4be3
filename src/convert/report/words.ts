/** Numbers and names in words. */
import type { DecadeSummary } from './summary.js'

const counts = new Intl.NumberFormat('en-GB')

/** `12,345` */
export function showCount(count: number): string {
  return counts.format(count)
}

/** `1 document`, `12,345 documents` */
export function showCounted(count: number, one: string, many = `${one}s`): string {
  return `${showCount(count)} ${count === 1 ? one : many}`
}

/** `97 %`; what is neither none nor all is never shown as such. */
export function showShare(part: number, whole: number): string {
  if (whole === 0) return '–'
  const percent = (100 * part) / whole
  if (percent > 0 && percent < 1) return '< 1 %'
  if (percent < 100 && percent > 99) return '> 99 %'
  return `${Math.round(percent)} %`
}

/** `85 ms`, `4.2 s`, `3 min 20 s`, `37 min`, `2 h 5 min` */
export function showTime(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)]
  if (hours > 0) return `${showCount(hours)} h ${minutes % 60} min`
  return minutes < 10 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`
}

/** `1990s` */
export function nameDecade({ start }: DecadeSummary): string {
  return start === null ? 'no date' : `${start}s`
}

/** `requestedActions` as `requested actions`. */
export function nameField(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** The first letters of a name, where it has more than there is room for. */
export function cutName(name: string, most: number): string {
  const letters = Array.from(name)
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : name
}
