import type { ProjectFact } from './facts';

/** Of a project, who reads it. */
export type Supported = Pick<ProjectFact, 'supporters'>;

/** Fewer projects than this are not counted for others: as many as make no sum (`algorithms/secrecy`). */
const FEWEST_PROJECTS = 3;

/**
 * Which of some projects their number would point at: all, where they are fewer than three; and those that whoever
 * supports the others is left with, after taking its own off, where these are one or two.
 */
export function pointedAt<T extends Supported>(projects: readonly T[]): T[] {
  if (projects.length < FEWEST_PROJECTS) return [...projects];
  const supporters = new Set(projects.flatMap((project) => project.supporters));
  const pointed = new Set<T>();
  for (const who of supporters) {
    const left = projects.filter((project) => !project.supporters.includes(who));
    if (left.length < FEWEST_PROJECTS) for (const one of left) pointed.add(one);
  }
  return [...pointed];
}

/**
 * Whether the number of some projects may be told to who cannot read them: there are three at least, and whoever
 * supports part of them, and takes these off, is left with three at least or with none.
 */
export function mayTell(projects: readonly Supported[]): boolean {
  return projects.length > 0 && pointedAt(projects).length === 0;
}

/** The same, where none of them is no secret: of a way by which nobody created anything. */
export function mayTellIfAny(projects: readonly Supported[]): boolean {
  return projects.length === 0 || mayTell(projects);
}
