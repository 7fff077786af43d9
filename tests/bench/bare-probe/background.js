// It is by its worker that a loaded extension is known.
chrome.runtime.onInstalled.addListener(() => {});
