//! Which encoding a text is in: said by its first bytes or by itself, else the one in which it reads like a language.

/// What turns bytes into text: strictly, so `None` where a byte means nothing in the encoding with that label.
pub type Decode<'a> = &'a dyn Fn(&[u8], &str) -> Option<String>;

/// The labels of all encodings that are told apart, in the order in which they are tried.
pub const ENCODINGS: [&str; 6] = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "windows-1252"];

/// Characters, simplified and traditional, and signs that make up more than half of any Chinese text of an office, and next
/// to nothing of a text that is read in the wrong encoding.
const FREQUENT: &str = "的一是在不了有和人这中大为為爲上个個箇国國以要时時来來用们生到作地于於出齣就分对對成会會可主发發髮年动動同衕工\
也能下过過产產産种面麪麫麵而方后後多定行学學法所民得经經十三之进進等部度家傢力化高理起实實加量体體制製机機当噹\
當点點从從业業本性应應开開合閤由其前外政四日社事平相全关關各重新内內数正明利或质第向嚮曏道条條结結解问問建月公\
无無系係繫情者最立通并並併提程展五员員位常文总總次件长長求基资資级級统統接将將组組计計别別彆期根论运運农農指区\
區强強任取据據处處保治造规規领領导導志誌争爭联聯认認六共权權收证証證改单單切教敎安场場例务務具每目至报報完类類\
名科信节節整集记記需律织織持布佈复復複须須鬚际際商验驗备備办辦省列习習约約支市除消构構府准準值号號维維划劃选選\
标標效院查査按格置层層专專状育局侷照参參蔘严嚴知印贯貫彻徹落责責负負限门門送检檢监監督管施，。、；：（）《》“\
”";

/// The text of `bytes`, and the label of its encoding: `chosen`, or the one that is found out.
pub fn decoded(bytes: &[u8], chosen: Option<&str>, decode: Decode<'_>) -> Option<(&'static str, String)> {
    let known = |label: &str| ENCODINGS.into_iter().find(|known| *known == label);
    if let Some(label) = chosen {
        return Some((known(label)?, decode(behind_mark(bytes), label)?));
    }
    if let Some(label) = marked(bytes) {
        return Some((label, decode(behind_mark(bytes), label)?));
    }
    if let Some(text) = decode(bytes, "utf-8").filter(|text| is_text(text)) {
        return Some(("utf-8", text));
    }
    let said = said(bytes).and_then(|label| known(&label));
    let said = said.and_then(|label| Some((label, decode(bytes, label)?))).filter(|(_, text)| is_text(text));
    said.or_else(|| guessed(bytes, decode))
}

/// The encoding that a byte order mark names.
fn marked(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Some("utf-8"),
        [0xFF, 0xFE, ..] => Some("utf-16le"),
        [0xFE, 0xFF, ..] => Some("utf-16be"),
        _ => None,
    }
}

fn behind_mark(bytes: &[u8]) -> &[u8] {
    match marked(bytes) {
        Some("utf-8") => &bytes[3..],
        Some(_) => &bytes[2..],
        None => bytes,
    }
}

/// The encoding that a web page says it is in.
fn said(bytes: &[u8]) -> Option<String> {
    const HEAD: usize = 1024;
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let (_, rest) = head.split_once("charset=")?;
    let label: String = rest
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    Some(label_of(&label))
}

/// The label in [`ENCODINGS`] of an encoding that goes by many names.
pub fn label_of(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    match name.as_str() {
        "gb2312" | "gbk" | "x-gbk" | "cp936" | "hz-gb-2312" => "gb18030".to_string(),
        "big5-hkscs" | "cp950" => "big5".to_string(),
        "iso-8859-1" | "latin1" | "us-ascii" | "ascii" | "cp1252" => "windows-1252".to_string(),
        "utf8" | "" => "utf-8".to_string(),
        _ => name,
    }
}

/// The text in the encoding in which most of its letters are in their place.
fn guessed(bytes: &[u8], decode: Decode<'_>) -> Option<(&'static str, String)> {
    let read = |label: &'static str| Some((label, decode(bytes, label).filter(|text| is_text(text))?));
    let mut best: Option<(usize, (&'static str, String))> = None;
    for candidate in ["gb18030", "big5", "windows-1252", "utf-16le", "utf-16be"].into_iter().filter_map(read)
    {
        let fits = fits(&candidate.1);
        if best.as_ref().is_none_or(|(most, _)| fits > *most) {
            best = Some((fits, candidate));
        }
    }
    best.filter(|(fits, _)| *fits > 0).map(|(_, candidate)| candidate)
}

/// How many characters of a text are looked at.
const SAMPLE: usize = 20_000;

/// How many of a thousand characters beyond ASCII are where a language has them: frequent characters of Chinese, letters
/// with accents within a word, a typographer's signs beside one.
fn fits(text: &str) -> usize {
    let shown: Vec<char> = text.chars().take(SAMPLE).collect();
    let beyond = shown.iter().filter(|c| !c.is_ascii()).count();
    if beyond == 0 {
        return 1000;
    }
    let around = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| shown.get(at));
        before.into_iter().chain(shown.get(at + 1)).any(char::is_ascii_alphabetic)
    };
    let fitting = |(at, c): (usize, &char)| {
        let latin = c.is_alphabetic() && *c <= '\u{17f}' || "‘’“”–—…§°£€•".contains(*c);
        !c.is_ascii() && (FREQUENT.contains(*c) || *c == '\u{a0}' || latin && around(at))
    };
    shown.iter().enumerate().filter(|it| fitting(*it)).count() * 1000 / beyond
}

/// Whether `text` is one, and no file of another kind: a stray sign that no screen shows does not make it unreadable.
fn is_text(text: &str) -> bool {
    const LEAST: usize = 200;
    let foreign = |c: &char| {
        c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}' | '\u{85}')
    };
    let stray = text.chars().filter(foreign).count();
    stray == 0 || (!text.contains('\0') && stray * LEAST <= text.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(bytes: &[u8], label: &str) -> Option<String> {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
        encoding.decode_without_bom_handling_and_without_replacement(bytes).map(|text| text.into_owned())
    }

    #[test]
    fn an_odd_byte_does_not_make_a_text_unreadable() {
        let bell = format!("{}\u{7}{}", "The porter shall keep a log. ".repeat(9), "Guests may leave.");
        for (bytes, label) in
            [(bell.as_bytes(), "utf-8"), (&b"The porter must pay 5\xA0crowns."[..], "windows-1252")]
        {
            assert_eq!(decoded(bytes, None, &decode).map(|(label, _)| label), Some(label));
        }
        assert_eq!(decoded(b"\0\x01\x02\x03", None, &decode).map(|(label, _)| label), None);
    }
}
