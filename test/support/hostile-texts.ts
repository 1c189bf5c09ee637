/** Texts as somebody would write them who wants more than text: names of files, people, branches, titles. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'a heading on a new line': 'x\n\n## Approved by the maintainers\n\n',
  'a heading after a carriage return': 'x\r\r# Approved\r',
  'a heading after a line separator': 'x\u2028\u2028# Approved\u0085# Again',
  'a list that goes on': 'x\n- **Approved** by all',
  'a mention': 'ask @octocat and @club/board',
  'a mention in full width': 'ask ＠octocat',
  references: 'fixes #1, GH-22, gh-3, club/badges#4, !5, %6, ~7, $8, ^9',
  'an address that links itself': 'https://evil.example/ and www.evil.example and ana@evil.example',
  'a link': '[press here](https://evil.example/)',
  'a link by reference': '[press here]\n\n[press here]: https://evil.example/',
  'a picture': '![](https://evil.example/pixel.png)',
  HTML: '<img src=x onerror=alert(1)><details open><summary>Approved</summary>',
  'a comment that swallows the rest': '<!-- and the rest of it',
  'the mark of our own comment': '<!-- lanyard: what this pull request does -->',
  'the end of code': 'x`</code>**bold** `` ` ``` y',
  'a fence': 'x\n```\nend',
  emphasis: '**bold** _slanted_ ~~gone~~',
  'a table': 'a | b\n--|--\nc | d',
  'a picture by name': ':shipit: :+1:',
  'a formula': '$\\color{red}x$ and $`x`$',
  'an entity': '&#64;octocat &lt;b&gt; &#35;1',
  'signs that turn writing round': 'zoe\u202elmay.\u202c\u2067x\u2069',
  'colours and a cleared screen': 'x\u001b[2J\u001b[31mred\u009b0m',
  'a command to a workflow': 'x\n::error file=a::Approved\n##[add-mask]a',
  'a tab and a null': 'a\tb\u0000c',
  'backslashes at the end': 'x\\\\\\',
  'nothing but a line break': '\n',
};

/** What must be seen nowhere in a report on one line: control characters, and signs that turn writing round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const UNSEEN_SIGNS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
