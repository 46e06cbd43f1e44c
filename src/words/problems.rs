//! What is wrong with a file, and what to do. Apart from [`super::Words`], since the page loads it with what reads files.

use crate::Error;

/// Why the file `name` cannot be read, in the language with the code `lang`, for the person who opened it.
///
/// ```
/// let said = remit::words::problem(&remit::Error::Locked, "notice.docx", "en");
/// assert_eq!(said, "“notice.docx”: it is protected by a password; save it without one and try again.");
/// ```
pub fn problem(error: &Error, name: &str, lang: &str) -> String {
    match lang == super::CHINESE.code {
        true => chinese(error).replace("{}", name),
        false => format!("“{name}”: {error}."),
    }
}

fn chinese(error: &Error) -> &'static str {
    match error {
        Error::TooLarge => "“{}”太大，无法在此读取。请拆分文件，或复制需要的部分后粘贴。",
        Error::Locked => "“{}”设有密码。请另存为不带密码的文件后再打开。",
        Error::Empty => "“{}”没有文字。请选择其他文件。",
        Error::NoText => "“{}”不是可读取的文本。请用原程序打开，复制文字后粘贴到此处。",
        Error::Old => "“{}”是 Word 2007 以前或旧版 WPS 的格式。请打开后另存为 .docx 再在此打开。",
        Error::Foreign => "“{}”不是文档。请用原程序打开，复制需要的文字后粘贴到此处。",
        Error::Picture => "“{}”只有文字的图片，没有文字。请先进行文字识别（OCR），或手工录入。",
        Error::Garbled => "“{}”的字体没有说明所显示的字符。请打开后复制需要的文字，粘贴到此处。",
        Error::Pdf => "本页此版本不读取 PDF。请打开“{}”，复制需要的文字后粘贴到此处。",
        Error::Broken | Error::Day(..) | Error::Corrections(_) => {
            "“{}”已损坏，或与文件名不符。请用原程序打开并重新保存，再在此打开。"
        }
    }
}
