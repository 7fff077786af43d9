/** What it is, and what it keeps. */
export function OptionsPrivacy({ version }: { version: string }) {
  return (
    <div class="prose">
      <p>
        While you read, On the Record marks mentions of the subjects you watch, and shows what your own chosen sources
        say about them: word for word, with where it comes from, one click from the full text. This is version {version}
        .
      </p>
      <h2>Nothing leaves your browser</h2>
      <p>
        There is no server, no account and no report of any kind. Which pages you read, what you hover over, which
        sources you add and what you search for stay here. The extension’s own pages are allowed to connect to nothing
        but the extension itself, and the browser enforces that.
      </p>
      <h2>What is kept</h2>
      <dl>
        <dt>Sources, and articles you haven’t saved yet</dt>
        <dd>in the extension’s database in your browser profile, until you remove or discard them</dd>
        <dt>Sources you removed</dt>
        <dd>
          in the same place, so that you can put them back: until the library is next opened once a day has passed, or
          you delete them for good
        </dd>
        <dt>Choices and settings</dt>
        <dd>in the extension’s storage, until you change them or remove the extension</dd>
        <dt>Pages you visit</dt>
        <dd>
          nothing: a page is read where it is shown; the text around what may be a mention, and the beginning of what
          else the page says, go to the extension’s own background, which decides, answers and forgets
        </dd>
      </dl>
      <h2>What pages can know</h2>
      <p>
        A page can’t read what a card shows; that is why nothing in a card can be selected, and its buttons copy. A page
        that looks for the names of text highlights can see that words on it are marked.
      </p>
    </div>
  );
}
