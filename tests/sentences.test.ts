import { describe, expect, it } from 'vitest';
import { CHAT_FAMILIES, type ChatPhrases } from '../lib/model/rules.ts';
import { readerOf, sentencesOf } from '../lib/sentences.ts';
import fr from '../rules/phrases/chat/fr.ts';
import { threadMs } from './support/thread-time.ts';

describe('sentences', () => {
  it.each([
    ['Bonjour ! Comment ça va ?', ['Bonjour !', 'Comment ça va ?']],
    ['M. Dupont vous répond. Merci.', ['M. Dupont vous répond.', 'Merci.']],
    ['Appelez le n° 3. C’est tout.', ['Appelez le n° 3.', 'C’est tout.']],
    ['Das gilt z. B. hier. Ende.', ['Das gilt z. B. hier.', 'Ende.']],
    ['e.g. this one. Done.', ['e.g. this one.', 'Done.']],
    ['Nous utilisons… vos données. Oui.', ['Nous utilisons… vos données.', 'Oui.']],
    ['Attendez… Voilà.', ['Attendez…', 'Voilà.']],
    ['une ligne\nune autre • une puce', ['une ligne', 'une autre', 'une puce']],
    ['12.5 mois', ['12.5 mois']],
    ['', []],
  ] as const)('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
  it('are cut', () => expect(sentencesOf('a'.repeat(5_000))[0]).toHaveLength(1_000));
});

const none = Object.fromEntries(CHAT_FAMILIES.map((family) => [family, []])) as unknown as ChatPhrases;
const says = (phrase: string, sentence: string, family: (typeof CHAT_FAMILIES)[number] = 'terms'): boolean => readerOf({ xx: { ...none, [family]: [phrase] } }).of(sentence).includes(family);

describe('phrases', () => {
  it.each([
    ['ai', 'an AI, surely', true], ['ai', 'a fair', false], ['modèle*', 'nos MODELES', true], ['modèle*', 'mode', false],
    ['moins de # ans', 'moins de 15 ans', true], ['moins de # ans', 'moins de quinze ans', true], ['moins de # ans', 'moins de jeunes ans', false], ['# ans ou plus', 'dix-huit ans ou plus', true], ['under #', 'under one roof', false], ['un robot vous', 'un robot vous répond', true],
    ['chat … kept', 'this chat will be kept', true], ['chat … kept', 'kept this chat', false], ['chat … kept', 'chat a b c d e f kept', false], ['chat … kept', 'chat a b c d e kept', true],
    ["l'ia", 'par l’IA', true], ["d'accord", 'D´accord !', true],
    ['=code pin', 'Votre code PIN *', true], ['=code pin', 'Code PIN oublié', false],
  ] as const)('%s in %s: %s', (phrase, sentence, expected) => expect(says(phrase, sentence)).toBe(expected));

  it.each([
    ['suis … robot', 'Je ne suis pas un robot', false], ['suis … robot', 'Je suis un robot, pas un humain', true], ['une ia', 'Pas un conseiller mais une IA', true],
    ['an ai', 'Do not hesitate: an AI answers', true], ['an ai', 'Not only an AI', true], ['an ai', 'No, an AI', true], ['an ai', 'no people here and not an AI', false],
    ['ein bot', 'Das ist ein Bot nicht', false], ['suis … robot', 'Je ne suis qu’un robot', true], ['an ai', 'Isn’t an AI', false],
  ] as const)('%s in %s: %s', (phrase, sentence, expected) => expect(says(phrase, sentence, 'ai')).toBe(expected));

  it('what is asked is not asked when a sentence forbids or forgets it', () => {
    expect(says('votre mot de passe', 'Saisissez votre mot de passe', 'secret-asked')).toBe(true);
    expect(says('votre mot de passe', 'Ici, nous ne demandons jamais rien, même votre mot de passe', 'secret-asked')).toBe(false);
    expect(says('votre mot de passe', 'Évitez de donner votre mot de passe', 'secret-asked')).toBe(false);
  });
  it('what is not wanted is done', () => expect(says('tchat … enregistré', 'Si vous ne souhaitez pas que le tchat soit enregistré', 'recording')).toBe(true));
  it('a hostile text takes no time', () => {
    const began = threadMs();
    readerOf({ xx: { ...none, ai: ['a … a … a … a … b'] } }).of('a '.repeat(100_000));
    expect(threadMs() - began).toBeLessThan(1_000);
  });
});

it('a French chat that asks not to write sensitive things, and keeps three months in words', () => {
  const { of } = readerOf({ fr });
  expect(of('Merci de ne pas écrire ici d’informations sensibles (santé, opinions, religion), ni de mot de passe.')).toContain('sensitive-warning');
  expect(of('La conversation est enregistrée, conservée trois mois puis effacée.')).toContain('retention');
  expect(of('Nous utilisons vos messages pour répondre à votre demande.')).toContain('purpose');
  expect(of('Votre colis arrive sous trois jours.')).not.toContain('retention');
});
