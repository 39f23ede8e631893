// Word documents as tests need them: a stored archive with the parts that are named.
import { crc32 } from "node:zlib";

function entry(name, content, at) {
  const [title, bytes] = [Buffer.from(name), Buffer.from(content)];
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x21, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(bytes.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), facts, title, bytes]);
  const behind = Buffer.alloc(14);
  behind.writeUInt32LE(at, 10);
  return { local, central: Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), facts, behind, title]) };
}

/** An archive of these parts: name and content. */
export function archive(parts) {
  let at = 0;
  const entries = parts.map(([name, content]) => {
    const made = entry(name, content, at);
    at += made.local.length;
    return made;
  });
  const central = Buffer.concat(entries.map((one) => one.central));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...entries.map((one) => one.local), central, Buffer.from("PK\x05\x06"), end]);
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A Word document of these paragraphs, and what else lies in it. */
export function word(paragraphs, more = []) {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join("");
  return archive([
    ["[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'],
    ["_rels/.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'],
    ["word/document.xml", `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`],
    ...more,
  ]);
}
