// fold(), exactForm() and words() against cases that the C# side is held to as well (SearchWordsTests).
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fold, words } from '../../theme/js/search.js';

const cases = JSON.parse(await readFile(new URL('word-cases.json', import.meta.url), 'utf8'));

for (const { text, folded, words: expected } of cases) {
  test(`words of ${JSON.stringify(text)}`, () => {
    assert.equal(fold(text), folded);
    assert.deepEqual(words(text.normalize('NFC')).map(word => `${word.joined ? '+' : ''}${word.folded}|${word.exact}`), expected);
  });
}
