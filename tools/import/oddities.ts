/**
 * Makes plain markdown of what the conversion from reStructuredText left in the manual's pages:
 * code between two backticks on lines of their own, and links of the form `[text<id>](#text id>)`.
 */
export const withoutOddities = (text: string): string => fences(links(text));

const links = (text: string): string =>
  text.replace(
    /\[([^[\]<]{1,300})<([\w-]{1,100})>\]\(#[^)]{0,400}\)/g,
    (_, words: string, id: string) => `[${words.trim()}](#${id})`,
  );

const OPENING = /^``[ \t]*([A-Za-z]*)[ \t]*$/;

/** Where the closing line is missing, the code ends with its paragraph. */
function fences(text: string): string {
  const result: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const [mark, lang = ''] = OPENING.exec(line) ?? [];
    if (open && (line.trim() === '' || mark !== undefined)) {
      result.push('```');
      open = false;
      if (mark === undefined) result.push(line);
    } else if (!open && mark !== undefined) {
      result.push(`\`\`\`${lang}`);
      open = true;
    } else {
      result.push(line);
    }
  }
  return [...result, ...(open ? ['```'] : [])].join('\n');
}
