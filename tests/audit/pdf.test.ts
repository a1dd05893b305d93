import { describe, expect, it } from 'vitest';
import { textOfPdf } from '../../lib/node/audit/pdf.ts';
import { pdfOf, wrapped } from '../support/pdf.ts';

const LONG = 'Nous conservons vos données pendant trois ans à compter de votre dernière commande, puis nous les effaçons de nos fichiers et de ceux de nos prestataires, sauf obligation légale contraire.';

describe('a notice in a PDF', () => {
  it('headings and paragraphs, a sentence over two lines and over two pages', async () => {
    const { title, text, words } = await textOfPdf(pdfOf([
      [{ text: 'Politique de confidentialité', size: 20 }, { text: 'Durée', size: 13, gap: 2 }, ...wrapped(LONG), ...wrapped('Vous pouvez vous opposer à tout moment, sans motif et sans frais,')],
      [{ text: 'en écrivant à la boutique.' }, { text: 'Contact', size: 13, gap: 2 }, { text: '- par courrier (8 rue des Tisserands)', gap: 2.2 }, { text: '- par téléphone' }],
    ], 'Vie privee'));
    expect(text.split('\n')).toEqual(['# Politique de confidentialité', '## Durée', LONG, 'Vous pouvez vous opposer à tout moment, sans motif et sans frais, en écrivant à la boutique.', '## Contact', '- par courrier (8 rue des Tisserands)', '- par téléphone']);
    expect(title).toBe('Vie privee');
    expect(words).toBeGreaterThan(50);
  });
  it('is called by its first heading when it has no title', async () => {
    expect((await textOfPdf(pdfOf([[{ text: 'Datenschutz', size: 18 }, ...wrapped(LONG)]]))).title).toBe('Datenschutz');
  });
  it('what has no text gives none; what is no PDF is refused', async () => {
    expect(await textOfPdf(pdfOf([[]]))).toMatchObject({ text: '', words: 0 });
    await expect(textOfPdf(new TextEncoder().encode('<html>no</html>'))).rejects.toThrow();
  });
  it('is cut where the log cuts, however long', async () => {
    const { text } = await textOfPdf(pdfOf(Array.from({ length: 120 }, () => Array.from({ length: 40 }, () => ({ text: 'mot '.repeat(24).trim() })))));
    expect(text).toHaveLength(200_000);
  });
});
