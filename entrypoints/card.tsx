import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../components/card.css?inline';
import piecesCss from '../components/pieces.css?inline';
import tokensCss from '../components/tokens.css?inline';
import { ask, isAlive } from './content/api.ts';
import { CardController } from './content/host-card.tsx';
import { shared } from './content/seam.ts';
import { followShelf } from './content/shelf.ts';

/** Injected into a frame when the pointer or keyboard first reaches a mention there. */
export default defineUnlistedScript(() => {
  const frame = shared();
  frame.card ??= new CardController(tokensCss + piecesCss + cardCss, { ask, isAlive, follow: followShelf });
});
