import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { told, type NoticeProblem } from '../../algorithms/notices/draft';
import type { JsonObject } from '../../algorithms/notices/read-json';

/** Numbers stay text (`00047522` is one), attributes begin with `@`, the text beside them is `#text`. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
  trimValues: true,
});

/**
 * An XML document as a tree of plain objects, or where it is malformed. A document that declares entities of its
 * own is refused before it is read: no notice does, and they are how a small file becomes a large one.
 */
export function parseXml(text: string): { document: JsonObject } | { problem: NoticeProblem } {
  const doctype = /<!DOCTYPE/i.exec(text);
  if (doctype) return { problem: told('DOCTYPE_REFUSED', { line: lineAt(text, doctype.index) }) };
  const checked = XMLValidator.validate(text);
  if (checked !== true) return { problem: told('MALFORMED_XML', faultOf(text, checked.err)) };
  try {
    return { document: parser.parse(text) as JsonObject };
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return { problem: told('MALFORMED_XML', { line: 1, detail: detail.slice(0, 160) }) };
  }
}

/** Where elements are left open the checker names them all at line 1: the innermost one tells where. */
function faultOf(
  text: string,
  { msg, line }: { msg: string; line: number },
): { line: number; detail: string } {
  const open = /^Invalid '(\[.*\])' found/s.exec(msg);
  if (!open) return { line, detail: msg };
  const names = JSON.parse(open[1] ?? '[]') as string[];
  const last = names.at(-1) ?? '';
  return { line: lineAt(text, text.lastIndexOf(`<${last}`)), detail: `<${last}> …` };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, Math.max(0, index)).split('\n').length;
}
