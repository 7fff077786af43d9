import { expect, test } from 'vitest';
import { droppedFiles, pathOf, setAside, takePasted } from '../../entrypoints/options/intake.ts';

/** A file as the folder chooser hands it over. */
const chosen = (path: string) => Object.assign(new File(['x'], path.split('/').at(-1)!), { webkitRelativePath: path });

test('of a folder, what the system or a browser put beside the articles is set aside', () => {
  const files = [
    'news/Museum.html',
    'news/Museum_files/saved_resource.html',
    'news/Museum_files/logo.png',
    'news/notes_files/mine.txt',
    'news/.DS_Store',
    'news/.git/config',
    'news/Thumbs.db',
    'news/a.txt',
  ].map(chosen);
  const { wanted, parts } = setAside(files);
  expect(wanted.map(pathOf)).toEqual(['news/Museum.html', 'news/notes_files/mine.txt', 'news/a.txt']);
  expect(parts).toBe(2);
});

test('a file that was chosen by itself is wanted, whatever it is called', () => {
  expect(setAside([new File(['x'], '.draft.txt')]).wanted).toHaveLength(1);
});

test('one file of a dropped folder that the browser keeps back keeps back no other', async () => {
  const file = (fullPath: string, read: (give: (file: File) => void, refuse: (why: Error) => void) => void) => ({
    isFile: true,
    fullPath,
    file: read,
  });
  const helpings = [
    [
      file('/news/a.txt', (give) => give(new File(['x'], 'a.txt'))),
      file('/news/locked.txt', (_give, refuse) => refuse(new Error('NotReadableError'))),
      file('/news/b.txt', (give) => give(new File(['x'], 'b.txt'))),
    ],
    [],
  ];
  const folder = {
    isFile: false,
    fullPath: '/news',
    createReader: () => ({ readEntries: (give: (entries: unknown[]) => void) => give(helpings.shift()!) }),
  };
  const transfer = { getData: () => '', items: [{ webkitGetAsEntry: () => folder }], files: [] };
  const { files, refused } = await droppedFiles(transfer as unknown as DataTransfer);
  expect(files.map(pathOf)).toEqual(['news/a.txt', 'news/b.txt']);
  expect(refused).toMatchObject([{ from: 'news/locked.txt' }]);
});

test.for(['https://post.example/news/a', ' www.post.example \n'])(
  'an address that is pasted is not fetched: %s',
  async (text) => {
    await expect(takePasted(text)).rejects.toThrow(/Nothing is fetched.*Add this page/);
  },
);
