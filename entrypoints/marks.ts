import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './content/start.ts';

/** Marks a frame's mentions and follows pointer and keyboard. Comes where watch.js found a likely text. */
export default defineUnlistedScript(() => {
  void start();
});
