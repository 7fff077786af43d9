import { browser } from 'wxt/browser';
import type { PageMention, PageState } from '../../components/popup.tsx';
import { contextOf } from '../../corpus/context.ts';
import type { PageRequest, SubjectId } from '../../corpus/types.ts';
import type { ToPage } from '../../platform/messages.ts';
import { isOff, siteOf } from '../../platform/pages.ts';
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

type ReadPage = Exclude<PageState, { kind: 'on' }> | (Extract<PageState, { kind: 'on' }> & { settled: boolean });

/** Asks every frame of a tab what it mentions. `settled` is false while the page itself is still being read. */
export async function readPage(tab: Tab | null, settings: Settings): Promise<ReadPage> {
  const site = siteOf(tab?.url);
  if (!tab || site === null) return { kind: 'restricted' };
  if (isOff(settings, site)) return { kind: 'off', site };
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => ({
        report: globalThis.onTheRecord?.marks?.report() ?? null,
        quiet: globalThis.onTheRecord?.quiet ?? false,
      }),
    });
    const mentions = frames.flatMap(({ frameId, result }) => mentionsOf(frameId, result?.report));
    return { kind: 'on', site, mentions, settled: frames.find(({ frameId }) => frameId === 0)?.result?.quiet ?? false };
  } catch {
    return { kind: 'restricted' };
  }
}

function mentionsOf(frame: number, report: FrameReport | null | undefined): PageMention[] {
  return (report?.mentions ?? []).map(({ subject, text, around }, number) => ({
    subject,
    text,
    sentence: contextOf(around).sentence,
    frame,
    number,
  }));
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
