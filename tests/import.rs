//! What an office has, to the lines that the engine reads.

use std::io::Write;

use remit::{Error, Options, extract, import};
use zip::write::SimpleFileOptions;

/// The text of `bytes`, in a file whose name says nothing.
fn read(bytes: &[u8]) -> Result<String, Error> {
    import::read("notice", bytes, None, &decode).map(|document| document.text)
}

fn decode(bytes: &[u8], label: &str) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(|text| text.into_owned())
}

const NUMBERING: &str = r#"<w:numbering xmlns:w="w">
  <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
</w:numbering>"#;

const STYLES: &str = r#"<w:styles xmlns:w="w"><w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Own"><w:basedOn w:val="Item"/></w:style></w:styles>"#;

/// A document with `body`, as a zip archive whose parts are packed where `packed`.
fn document(body: &str, packed: bool) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let method = if packed { zip::CompressionMethod::Deflated } else { zip::CompressionMethod::Stored };
    let options = SimpleFileOptions::default().compression_method(method);
    let body = format!(r#"<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#);
    for (name, content) in
        [("word/document.xml", body.as_str()), ("word/numbering.xml", NUMBERING), ("word/styles.xml", STYLES)]
    {
        archive.start_file(name, options).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn paragraph(properties: &str, words: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>")
}

fn item(list: u8, level: u8, words: &str) -> String {
    let place = format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>"#);
    paragraph(&place, words)
}

fn lines(body: &str) -> Vec<String> {
    read(&document(body, true)).unwrap().lines().map(str::to_string).collect()
}

#[test]
fn labels_that_word_computes_are_written_out() {
    let body = [
        item(1, 0, "总体要求"),
        item(1, 1, "建立台账。"),
        item(1, 1, "加强检查。"),
        item(1, 2, "登记"),
        item(1, 0, "保障措施"),
        paragraph(r#"<w:pStyle w:val="Own"/>"#, "落实经费。"),
        item(2, 0, "配备灯具"),
        paragraph("", "结束。"),
    ];
    let wanted = [
        "一、 总体要求",
        "（一） 建立台账。",
        "（二） 加强检查。",
        "一.3 登记",
        "二、 保障措施",
        "（一） 落实经费。",
        "• 配备灯具",
        "结束。",
    ];
    assert_eq!(lines(&body.concat()), wanted);
}

#[test]
fn changes_are_read_as_accepted_and_words_once() {
    let body = "<w:p><w:r><w:t>Pilots </w:t></w:r><w:del><w:r><w:delText>may</w:delText><w:t>may</w:t></w:r></w:del>\
        <w:ins><w:r><w:t>must &amp; shall</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> carry</w:t><w:tab/><w:t>lamps.</w:t></w:r></w:p>\
        <w:p><mc:AlternateContent><mc:Choice><w:r><w:t>Once.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>Once.</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";
    assert_eq!(lines(body), ["Pilots must & shall carry lamps.", "Once."]);
}

#[test]
fn a_table_of_tasks_keeps_its_columns_and_is_read() {
    let cell = |words: &str| {
        format!("<w:tc>{}</w:tc>", words.split('|').map(|words| paragraph("", words)).collect::<String>())
    };
    let row = |cells: [&str; 3]| format!("<w:tr>{}</w:tr>", cells.map(cell).concat());
    let body = format!(
        "<w:tbl>{}{}</w:tbl>",
        row(["任务", "牵头单位", "完成时限"]),
        row(["清理|航道", "港务局", "2026年6月底前"])
    );
    let text = read(&document(&body, false)).unwrap();
    assert_eq!(text, "任务\t牵头单位\t完成时限\n清理 航道\t港务局\t2026年6月底前\n");
    let notice = extract(&text, &Options::default());
    assert_eq!(notice.directives[0].parties[0].name, "港务局");
    assert_eq!(notice.directives[0].deadlines[0].due.as_deref(), Some("2026-06-30"));
}

#[test]
fn what_is_broken_or_too_large_says_so_and_nothing_more() {
    let whole = document(&paragraph("", "Pilots must carry lamps."), true);
    assert_eq!(read(b""), Err(Error::Empty));
    for bytes in [b"PK\x03\x04", &whole[..whole.len() / 2]] {
        assert_eq!(read(bytes), Err(Error::Broken));
    }
    let bomb = document(&paragraph("", &" ".repeat(70 << 20)), true);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read(&bomb), Err(Error::TooLarge));
    // Any cut and any changed byte gives a text or a plain error.
    for at in (0..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        let _ = read(&bytes);
        let _ = read(&whole[..at]);
    }
}

/// A document whose markup is `head` and then a paragraph of `words`, beside parts that bear the names `beside`.
fn forged(head: &str, words: &str, beside: &[&str]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let body = paragraph("", words);
    let markup = format!(r#"{head}<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#);
    let parts = beside.iter().map(|name| (*name, "stranger")).chain([("word/document.xml", markup.as_str())]);
    for (name, content) in parts {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// Ten entities, each ten of the one before, and one that stands in a file of the machine.
#[test]
fn no_entity_of_a_document_is_opened_or_multiplied() {
    let laughs: String =
        (1..10).map(|nth| format!("<!ENTITY e{nth} \"{}\">", format!("&e{};", nth - 1).repeat(10))).collect();
    let head =
        format!("<!DOCTYPE d [<!ENTITY e0 \"ha\">{laughs}<!ENTITY file SYSTEM \"file:///etc/passwd\">]>");
    for words in ["Pilots must carry &e9; lamps.", "Pilots must carry &file; lamps."] {
        let text = read(&forged(&head, words, &[])).unwrap_or_default();
        assert!(text.len() < 100 && !text.contains("root:") && !text.contains("haha"), "{text}");
    }
}

#[test]
fn what_a_program_notes_for_itself_in_rich_text_is_no_part_of_it() {
    let text = read(b"{\\rtf1 {\\*\\generator Quill 2;}{\\*\\unheard {deep}}Pilots must carry lamps.\\par}")
        .unwrap();
    assert_eq!(text, "Pilots must carry lamps.\n");
}

#[test]
fn paths_of_parts_lead_nowhere() {
    let parts = [
        "../../word/document.xml",
        "/word/document.xml",
        "word/../word/styles.xml",
        "C:\\word\\document.xml",
    ];
    let text = read(&forged("", "Pilots must carry lamps.", &parts)).unwrap();
    assert_eq!(text, "Pilots must carry lamps.\n");
}

#[test]
fn encodings_are_told_apart() {
    let chinese = "各部门应当于六月底前报告，不得迟报。";
    let taiwan = "各機關應於六月底前報告，不得遲報。";
    let english = "The “Café Régal” must close by 9 p.m. – no exceptions.";
    let utf16: Vec<u8> = chinese.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encoded = |label: &str, text: &str| {
        encoding_rs::Encoding::for_label(label.as_bytes()).unwrap().encode(text).0.into_owned()
    };
    for (bytes, label, text) in [
        (chinese.as_bytes().to_vec(), "utf-8", chinese),
        ([b"\xEF\xBB\xBF", chinese.as_bytes()].concat(), "utf-8", chinese),
        ([vec![0xFF, 0xFE], utf16.clone()].concat(), "utf-16le", chinese),
        (utf16, "utf-16le", chinese),
        (encoded("gb18030", chinese), "gb18030", chinese),
        (encoded("big5", taiwan), "big5", taiwan),
        (encoded("windows-1252", english), "windows-1252", english),
        (b"a\r\nb\rc".to_vec(), "utf-8", "a\nb\nc"),
    ] {
        let read = import::read("notice.txt", &bytes, None, &decode).unwrap();
        assert_eq!((read.encoding, read.text.as_str()), (Some(label), text));
    }
    // What a person chooses holds.
    let chosen = import::read("notice.txt", &encoded("big5", taiwan), Some("gb18030"), &decode).unwrap();
    assert_eq!(chosen.encoding, Some("gb18030"));
    for bytes in [&b"\xFF\x00\x81\xFF"[..], b"\xFF\x81\xFF"] {
        assert_eq!(read(bytes), Err(Error::NoText));
    }
}
