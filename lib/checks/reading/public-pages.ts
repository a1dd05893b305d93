import type { PageFact } from '../../model/facts.ts';

type Told<K extends 'answer' | 'exposure'> = PageFact & { readonly [P in K]-?: NonNullable<PageFact[P]> };

/** Pages of the public web: what is on this machine or in a house is its developer's. */
export const publicPages = (pages: readonly PageFact[]): readonly PageFact[] => pages.filter((page) => !page.local);
export const withAnswer = (pages: readonly PageFact[]): readonly Told<'answer'>[] => publicPages(pages).filter((page): page is Told<'answer'> => page.answer !== undefined);
export const withExposure = (pages: readonly PageFact[]): readonly Told<'exposure'>[] => publicPages(pages).filter((page): page is Told<'exposure'> => page.exposure !== undefined);
