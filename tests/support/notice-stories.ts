import type { Facts } from '../../lib/model/facts.ts';
import type { NoticeMentionKind } from '../../lib/model/notice.ts';
import type { Outcome } from '../../lib/model/check.ts';
import type { Story } from './checks.ts';
import { aNotice, seqs, url } from './facts.ts';

/** The stories that every criterion of one mention shares. `absent`: what a whole notice without a trace comes to. */
export function mentionStories(kind: NoticeMentionKind, absent: Outcome, also: Partial<Facts> = {}, silent?: Outcome): readonly Story[] {
  const cites = seqs();
  const low = { kind, sentence: 'Des mots qui y ressemblent.', confidence: 'low' } as const;
  const rest = aNotice({}, [kind]).mentions;
  const traced = { ...aNotice({ cites }, [kind]), traces: [{ kind, sentence: 'Une trace.' }] };
  return [
    { name: 'it says so', expect: 'pass', facts: { ...also, notices: [aNotice({ cites })] }, cites, says: `“Phrase sur ${kind}.”` },
    { name: 'the second document says so', expect: 'pass', facts: { ...also, notices: [aNotice({}, [kind]), aNotice({ url: url('https://shop.example/cookies'), cites })] }, cites },
    { name: 'not a word of it', expect: absent, ...(absent === 'fail' || absent === 'warn' ? { alone: false, cites } : {}), facts: { ...also, notices: [aNotice({ cites }, [kind])] } },
    { name: 'a word that may belong to it', expect: silent ?? 'review', facts: { ...also, notices: [traced] }, ...(silent === undefined ? { cites, says: '“Une trace.”' } : {}) },
    ...(kind === 'chat-covered' ? [] : [{ name: 'a sentence that resembles it', expect: 'review' as const, facts: { ...also, notices: [aNotice({ cites, mentions: [...rest, low] })] }, cites, says: 'Read the notice' }]),
    { name: 'a language nobody here reads', expect: 'review', facts: { ...also, notices: [aNotice({ language: 'pl', known: false, mentions: [] }, [kind])] }, says: 'language' },
    { name: 'cut', expect: 'review', facts: { ...also, notices: [aNotice({ cut: true }, [kind])] }, says: 'goes on elsewhere' },
    { name: 'a part that was not opened', expect: 'review', facts: { ...also, notices: [aNotice({ unread: [{ url: url('https://shop.example/cookies'), words: 'Politique de cookies' }] }, [kind])] }, says: 'other parts' },
    { name: 'a frame of it that was not read', expect: 'review', facts: { ...also, notices: [aNotice({ unread: [{ url: url('https://textes.example/81'), words: '', frame: true }] }, [kind])] }, says: 'other parts' },
    { name: 'a few words only', expect: 'review', facts: { ...also, notices: [aNotice({ words: 40 }, [kind])] }, says: 'Little text' },
    { name: 'a page about cookies only', expect: 'review', facts: { ...also, notices: [aNotice({ about: 'cookies' }, [kind])] }, says: 'Only a page about cookies' },
    { name: 'nothing read', expect: 'untested', facts: { ...also, notices: [] }, says: 'Open the site’s privacy notice.' },
    { name: 'only the legal notice was read', expect: 'untested', facts: { ...also, notices: [aNotice({ about: 'legal', mentions: [] })] } },
  ];
}
