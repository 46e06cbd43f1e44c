//! Small files of the formats that offices send, each written here by hand, to the lines that the engine reads.

use remit::{Error, import};

fn decode(bytes: &[u8], label: &str) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(|text| text.into_owned())
}

fn text(name: &str, bytes: &[u8]) -> String {
    import::read(name, bytes, None, &decode).unwrap().text
}

/// A document of LibreOffice in one piece, with lists of the style L: 一、 then (1).
fn odt(body: &str) -> String {
    let xml = format!(
        "<office:document><office:automatic-styles><text:list-style style:name=\"L\">\
         <text:list-level-style-number text:level=\"1\" style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/>\
         <text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-prefix=\"(\" style:num-suffix=\")\" text:start-value=\"3\"/>\
         <text:list-level-style-bullet text:level=\"3\" text:bullet-char=\"-\"/>\
         </text:list-style></office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document>"
    );
    text("notice.fodt", xml.as_bytes())
}

#[test]
fn lists_of_libreoffice_get_the_labels_that_it_computes() {
    let item = |inner: &str| format!("<text:list-item>{inner}</text:list-item>");
    let p = |words: &str| format!("<text:p>{words}</text:p>");
    let list = |attributes: &str, inner: &str| format!("<text:list {attributes}>{inner}</text:list>");
    let inner = list("", &[item(&p("检查闸门。")), item(&p("检查坝体。"))].concat());
    let first = list(
        "text:style-name=\"L\"",
        &[item(&[p("总体要求"), inner].concat()), item(&p("保障措施"))].concat(),
    );
    assert_eq!(odt(&first), "一、 总体要求\n(3) 检查闸门。\n(4) 检查坝体。\n二、 保障措施\n");
    // A list that does not go on begins anew, one that does is counted on.
    let next = |goes_on: &str| list(&format!("text:style-name=\"L\" {goes_on}"), &item(&p("附则")));
    assert_eq!(odt(&[first.clone(), next("")].concat()).lines().last(), Some("一、 附则"));
    assert_eq!(
        odt(&[first, next("text:continue-numbering=\"true\"")].concat()).lines().last(),
        Some("三、 附则")
    );
}

#[test]
fn blanks_tables_and_what_was_deleted_in_libreoffice() {
    let body = "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>\
        <text:p>Each  <text:span>office</text:span><text:s text:c=\"2\"/>must<text:tab/>report &amp; wait.<office:annotation><text:p>note to self</text:p></office:annotation></text:p>\
        <table:table><table:table-row><table:table-cell><text:p>Paint</text:p><text:p>it</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell><text:p>Quay Office</text:p></table:table-cell></table:table-row></table:table>";
    assert_eq!(odt(body), "Each office  must report & wait.\nPaint it\t\t\tQuay Office\n");
}

#[test]
fn rich_text_is_read_by_its_code_pages_and_without_its_tables() {
    let rtf = |inner: &str| {
        text("notice.rtf", format!("{{\\rtf1\\ansi\\ansicpg936{{\\fonttbl{{\\f0\\fcharset134 SimSun;}}{{\\f1\\fcharset0 Arial;}}}}{inner}}}").as_bytes())
    };
    for (inner, wanted) in [
        (
            "{\\f0 \\'b8\\'f7\\'b2\\'bf\\'c3\\'c5}\\u24212\\'3f\\u24403 ?\\'b1\\'a8\\'b8\\'e6\\'a1\\'a3\\par",
            "各部门应当报告。\n",
        ),
        ("{\\listtext\\pard 1.\\tab}Pilots \\b must\\b0  carry lamps.\\par", "1. Pilots must carry lamps.\n"),
        (
            "\\intbl Task\\cell Owner\\cell\\row\\intbl Paint\\par it\\cell Office\\cell\\row",
            "Task\tOwner\nPaint it\tOffice\n",
        ),
        (
            "Keep{\\deleted  not} calm{\\*\\bkmkstart x}{\\footnote See below.} \\endash  now\\'85\\par",
            "Keep calm – now…\nSee below.\n",
        ),
        ("{\\pict\\bin5 }}}}}x}after\\par", "after\n"),
        ("\\uc0\\u-10179\\u-8928 !\\par", "🔠!\n"),
    ] {
        assert_eq!(rtf(inner), wanted, "{inner}");
    }
}

#[test]
fn a_mail_is_its_subject_its_rich_words_and_its_attachments() {
    let mail = "From: a@example.org\r\nSubject: =?utf-8?B?5Zue5aSN77ya5be15p+l6YCa55+l?=\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=\"one\"\r\n\r\n--one\r\nContent-Type: multipart/alternative;\r\n boundary=two\r\n\r\n\
        --two\r\nContent-Type: text/plain\r\n\r\nplain\r\n--two\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
        <ol><li>=E5=90=84=E9=83=A8=E9=97=A8=E5=BA=94=E5=BD=93=\r\n=E6=8A=A5=E5=91=8A=E3=80=82</ol>\r\n--two--\r\n\
        --one\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=utf-8''%E9%99%84%E4%BB%B6.txt\r\nContent-Transfer-Encoding: base64\r\n\r\neA==\r\n--one--\r\n";
    let read = import::read("a.eml", mail.as_bytes(), None, &decode).unwrap();
    assert_eq!(read.text, "巵查通知\n\n1. 各部门应当报告。\n");
    assert_eq!(read.attached, [import::Attached { name: "附件.txt".to_string(), bytes: b"x".to_vec() }]);
}

#[test]
fn a_mail_says_who_wrote_it_to_whom_and_when_unless_it_hands_on_another_text() {
    let mail = |subject: &str| {
        let mail = format!(
            "From: Ana Ruiz <ana@x.example>\r\nTo: Bo Lind <bo@x.example>\r\nDate: Tue, 3 Mar 2026 09:00:00 +0000\r\n\
             Subject: {subject}\r\n\r\nPlease dry the ropes.\r\n"
        );
        import::read("a.eml", mail.as_bytes(), None, &decode).unwrap().text
    };
    let own = mail("Ropes");
    assert!(own.starts_with("Ropes\n\nFrom: Ana Ruiz <ana@x.example>\nTo: Bo Lind"), "{own}");
    assert_eq!(mail("Fwd: Ropes"), "Ropes\n\nPlease dry the ropes.\n");
    let notice = remit::extract(&own, &remit::Options::default());
    assert_eq!(notice.date.as_deref(), Some("2026-03-03"));
    assert_eq!(notice.kind, Some(remit::notice::Kind::Email));
    assert_eq!(notice.addressees[0].name, "Bo Lind");
}

#[test]
fn any_cut_of_any_format_gives_a_text_or_a_plain_error() {
    let rtf = "{\\rtf1{\\fonttbl{\\f0\\fcharset134 x;}}\\u8230 \\'b8\\'f7{\\listtext 1.\\tab}a\\cell\\row}";
    let mail = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\neHh4\r\n--b--";
    let flat = "<office:document><office:body><text:list><text:list-item><text:p>x<text:note><text:p>y</text:p></text:note></text:p></text:list-item></text:list></office:body></office:document>";
    for (name, whole) in
        [("a.rtf", rtf), ("a.eml", mail), ("a.fodt", flat), ("a.md", "# a **b** [c](d) `e` \\*")]
    {
        for end in 0..whole.len() {
            let _ = import::read(name, &whole.as_bytes()[..end], None, &decode);
        }
    }
    assert_eq!(import::read("a.odt", b"no archive", None, &decode), Err(Error::Broken));
}
