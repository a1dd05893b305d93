import { banners } from './banners.ts';
import { chats } from './chats.ts';
import { forms } from './forms.ts';
import { notices } from './notices.ts';
import { tracers } from './tracers.ts';
import { transport } from './transport.ts';
import type { Broken } from './row.ts';

export type { Broken };

export const BROKEN: readonly Broken[] = [...tracers, ...banners, ...chats, ...transport, ...notices, ...forms];
