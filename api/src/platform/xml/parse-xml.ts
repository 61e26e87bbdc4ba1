import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** What stands in an element: text, or an object of its attributes, texts and elements; several of a name are a list. */
type XmlPart = string | XmlPart[] | XmlTree;
export type XmlTree = { [name: string]: XmlPart };

/** Why a text is not read as XML, by its line from 1. */
export interface XmlFault {
  readonly line: number;
  readonly detail: string;
  /** Whether it may well be XML, but declares what it is made of (`<!DOCTYPE`), which is not read. */
  readonly isDoctype: boolean;
}

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
 * own is refused before it is read: nothing that is brought here does, and they are how a small file becomes a large one.
 */
export function parseXml(text: string): { document: XmlTree } | { fault: XmlFault } {
  const doctype = /<!DOCTYPE/i.exec(text);
  if (doctype)
    return { fault: { line: lineAt(text, doctype.index), detail: '<!DOCTYPE …>', isDoctype: true } };
  const checked = XMLValidator.validate(text);
  if (checked !== true) return { fault: { ...faultOf(text, checked.err), isDoctype: false } };
  try {
    return { document: parser.parse(text) as XmlTree };
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return { fault: { line: 1, detail: detail.slice(0, 160), isDoctype: false } };
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
