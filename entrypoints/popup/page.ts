import { browser } from 'wxt/browser';
import type { PageMention, PageState } from '../../components/popup.tsx';
import { sentenceOf, tidy } from '../../corpus/context.ts';
import type { PageRequest, SubjectId } from '../../corpus/types.ts';
import type { ToPage } from '../../platform/messages.ts';
import { askFrames } from '../../platform/pages.ts';
import { isOff, siteOf } from '../../platform/sites.ts';
import type { Settings } from '../../platform/settings.ts';
import type { FrameReport } from '../content/seam.ts';

/** What is known of a tab. */
export interface Tab {
  id: number;
  windowId: number;
  title: string;
  url: string | undefined;
}

export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, title: tab.title ?? '', url: tab.url };
}

interface FrameState {
  report: FrameReport | null;
  quiet: boolean;
}

type ReadPage = Exclude<PageState, { kind: 'on' }> | (Extract<PageState, { kind: 'on' }> & { settled: boolean });

/** What the frames of a tab report; asked again and again under an open popup. */
export class TabReports {
  /** What the last look cut. Few mentions are new since, and cutting the sentences of 1,000 takes some 45 ms. */
  #sentences = new Map<string, ReturnType<typeof sentenceOf>>();

  /** Asks every frame of a tab what it mentions. `settled` is false while the page itself is still being read. */
  async read(tab: Tab | null, settings: Settings): Promise<ReadPage> {
    const site = siteOf(tab?.url);
    if (!tab || site === null) return { kind: 'restricted' };
    if (isOff(settings, site)) return { kind: 'off', site };
    try {
      const frames = await askFrames(tab.id, () => {
        const own = Object.hasOwn(globalThis, 'onTheRecord') ? globalThis.onTheRecord : undefined;
        return JSON.stringify({ report: own?.marks?.report() ?? null, quiet: own?.quiet ?? false });
      });
      const states = frames.map(({ frameId, said }) => ({ frame: frameId, ...(said as FrameState) }));
      const mentions = this.#mentionsOf(states);
      const settled = states.find(({ frame }) => frame === 0)?.quiet ?? false;
      return { kind: 'on', site, mentions, settled };
    } catch {
      return { kind: 'restricted' };
    }
  }

  #mentionsOf(frames: { frame: number; report: FrameReport | null }[]): PageMention[] {
    const cut = new Map<string, ReturnType<typeof sentenceOf>>();
    const mentions = frames.flatMap(({ frame, report }) =>
      (report?.mentions ?? []).map(({ subject, text, around }, number) => {
        const key = [around.at, around.language, around.text].join(' ');
        const found = cut.get(key) ?? this.#sentences.get(key) ?? sentenceOf(around);
        const { sentence, at } = found;
        cut.set(key, found);
        return { subject, text: tidy(text), sentence, at, frame, number };
      }),
    );
    this.#sentences = cut;
    return mentions;
  }
}

export async function goTo(tab: Tab, mention: PageMention): Promise<void> {
  const message: ToPage = { type: 'go-to', mention: mention.number };
  // A page that has gone on to another has nobody listening.
  await browser.tabs.sendMessage(tab.id, message, { frameId: mention.frame }).catch(() => undefined);
}

/** More of a page than this says nothing new about what it is about. */
const MOST_SENTENCES = 200;

export function pageRequest(tab: Tab, mentions: readonly PageMention[], filter: SubjectId | null): PageRequest {
  const sentences = new Map<string, Set<SubjectId>>();
  for (const { sentence, subject } of mentions) {
    const subjects = sentences.get(sentence) ?? new Set();
    if (sentences.size < MOST_SENTENCES || subjects.size) sentences.set(sentence, subjects.add(subject));
  }
  return {
    title: tab.title,
    sentences: [...sentences].map(([text, subjects]) => ({ text, subjects: [...subjects] })),
    ...(filter === null ? {} : { subject: filter }),
  };
}
