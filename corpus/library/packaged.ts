import { answerCard, answerPage, answerSearch } from '../answers.ts';
import { segmentOf } from '../index.ts';
import type { Holdings, SegmentInfo, Snapshot } from '../index/holdings.ts';
import type { AddReport, BundledCorpus, Library, OpenOptions } from '../library.ts';
import { openWhole } from '../store/packed.ts';
import { PlainError } from '../plain-error.ts';
import { infosOf, rowsOf } from '../store/schema.ts';
import type { CardRequest, FullSource, PageRequest, Source, SourceId } from '../types.ts';

const unavailable = () =>
  new PlainError('The browser doesn’t let the library keep anything here, so sources can’t be added.');

/** The bundled sources alone, in memory: private windows, a corrupt profile. */
export class PackagedLibrary implements Library {
  readonly kind = 'packaged';
  private readonly holdings: Holdings;
  private readonly held: FullSource[];
  private readonly leftOut: OpenOptions['leftOut'];

  constructor(options: Pick<OpenOptions, 'leftOut'>, bundled: BundledCorpus) {
    this.held = bundled.sources;
    this.leftOut = options.leftOut;
    this.holdings = holdingsOf(bundled.sources);
  }

  card(request: CardRequest) {
    return answerCard(this.holdings, request, this.leftOut());
  }
  page(request: PageRequest) {
    return answerPage(this.holdings, request, this.leftOut());
  }
  search(query: string, options: { limit?: number } = {}) {
    return answerSearch(this.holdings, query, this.leftOut(), options.limit);
  }

  sources(): Promise<Source[]> {
    return Promise.resolve(this.held.map(({ text: _text, blocks: _blocks, passages: _passages, ...source }) => source));
  }
  source(id: SourceId) {
    return Promise.resolve(this.held.find((source) => source.id === id));
  }

  add(): Promise<AddReport> {
    return Promise.resolve({ added: [], same: [], unread: [], stopped: unavailable() });
  }
  same() {
    return Promise.resolve(undefined);
  }
  correct() {
    return Promise.reject(unavailable());
  }
  remove() {
    return Promise.reject(unavailable());
  }
  removed() {
    return Promise.resolve([]);
  }
  restore() {
    return Promise.reject(unavailable());
  }
  forget() {
    return Promise.reject(unavailable());
  }
  close() {}
}

function holdingsOf(sources: readonly FullSource[]): Holdings {
  const segment = segmentOf(sources);
  const infos: SegmentInfo[] = infosOf(rowsOf(1, segment));
  const opened = new Map(sources.map((source) => [source.id, openWhole(source)]));
  const held: Snapshot = {
    segments: () => Promise.resolve(infos),
    blocks: (wanted) => Promise.resolve(wanted.map(([, block]) => segment.blocks[block]!)),
    sources: (ids) => Promise.resolve(ids.flatMap((id) => opened.get(id) ?? [])),
  };
  return { read: (work) => work(held) };
}
