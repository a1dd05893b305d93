/** Words for machines that talk, in the languages read. */

/** In capitals only: “j’ai”, “je vous ai” are French for something else. */
const ACRONYMS = 'IA|(?<![\'’])AI|A\\.I\\.|KI';
const MACHINE = 'intelligence artificielle|artificial intelligence|künstliche[nr]? intelligenz|inteligencia artificial|intelligenza artificiale|kunstmatige intelligentie|robots?|automates?|'
  + '(?:assistant|agent|conseill)\\p{L}* (?:virtuel|conversationnel)\\p{L}*|virtual (?:assistant|agent)|virtuelle\\p{L}* (?:assistent|agent)\\p{L}*|(?:asistente|agente) virtual|(?:assistente|agente) virtuale|virtuele assistent|digital assistant|assistant\\p{L}* num[ée]rique';
const BOT = '\\p{L}*bots?';
const whole = (words: string, flags = 'iu'): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);

const SAYS_ACRONYM = whole(ACRONYMS, 'u');
const SAYS_MACHINE = whole(MACHINE);
const SAYS_BOT = whole(BOT);
/** “You are not talking to a robot”: a negation with the machine right behind it. */
const DENIES = whole(`(?:pas|ni|aucun|aucune|sans|not|no|never|kein|keine|keinen|nicht|ningún|sin|non|nessun|senza|geen|niet)(?: [\\p{L}’'-]+){0,2} (?:${MACHINE}|${BOT}|ia|ai|ki)`);

/** A header or a launcher that says in so many words that a machine is behind it. */
export const namesMachine = (words: string): boolean => SAYS_MACHINE.test(words) || SAYS_ACRONYM.test(words);
/** A name with “bot” in it: a hint, and no more. */
export const namesBot = (words: string): boolean => SAYS_BOT.test(words);
/** A sentence about machines that says that there is none. */
export const deniesMachine = (words: string): boolean => DENIES.test(words.replaceAll('’', "'"));
