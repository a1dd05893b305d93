import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { deniesMachine, namesBot, namesMachine } from '../../lib/checks/words/panel-machine.ts';
import { CHAT_LANGUAGES_READ } from '../../lib/checks/words/panel-languages.ts';

describe('languages', () => {
  it('absence means something only where there are words to look for', () => {
    const lists = readdirSync(fileURLToPath(new URL('../../rules/phrases/chat/', import.meta.url))).map((file) => file.replace('.ts', ''));
    expect(lists.sort()).toEqual([...CHAT_LANGUAGES_READ].sort());
  });
});

describe('machines', () => {
  it.each(['Assistant IA', 'Our AI agent', 'Assistante virtuelle', 'Virtueller Assistent', 'KI-Assistent', 'Posez vos questions à l’IA', 'Asistente virtual', 'Robot', 'Intelligence artificielle'])('named: %s', (words) => expect(namesMachine(words)).toBe(true));
  it.each(['Aide', 'J’ai une question', 'J\'AI UNE QUESTION', 'Ce que je vous ai dit', 'Maria', 'Airbus', 'Kim', 'Votre conseiller', 'Bottin', 'Julie'])('not named: %s', (words) => {
    expect(namesMachine(words)).toBe(false);
    expect(namesBot(words)).toBe(false);
  });
  it.each(['LeaBot', 'Bot', 'chatbot', 'Ask the bots'])('a hint: %s', (words) => expect(namesBot(words)).toBe(true));
  it.each(['Vous ne parlez pas à un robot', 'I am not a bot', 'No AI, only people', 'Kein Bot', 'Sin robots', 'Geen chatbot'])('denied: %s', (words) => expect(deniesMachine(words)).toBe(true));
  it.each(['I’m an AI assistant, not a human', 'Je suis un robot, je ne remplace pas un conseiller', 'Ne partagez pas vos codes avec notre nouvel assistant, un robot'])('not denied: %s', (words) => expect(deniesMachine(words)).toBe(false));
});
